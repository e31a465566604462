package se.radrum.portal;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** What Faces has to know about pages that stand behind addresses. */
public class Views extends ViewHandlerWrapper {
  /** Called by Faces with the handler it would have used. */
  public Views(ViewHandler wrapped) {
    super(wrapped);
  }

  /**
   * A public page is stateless from its first moment. The template says so too, but it is read only
   * while rendering, and before that PrimeFaces would have put its nonce into a session.
   */
  @Override
  public UIViewRoot createView(FacesContext context, String viewId) {
    var root = super.createView(context, viewId);
    if (viewId.startsWith("/open/")) root.setTransient(true);
    return root;
  }

  /** A page's own form posts to the page's address, not to the file the router forwarded to. */
  @Override
  public String getActionURL(FacesContext context, String viewId) {
    var outer =
        context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
    var root = context.getViewRoot();
    var itself = root != null && viewId.equals(root.getViewId());
    return itself && outer != null ? outer.toString() : super.getActionURL(context, viewId);
  }
}
