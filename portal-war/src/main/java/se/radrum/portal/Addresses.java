package se.radrum.portal;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Lets a page's own form post to the page's address, not to the file the router forwarded to. */
public class Addresses extends ViewHandlerWrapper {
  /** Called by Faces with the handler it would have used. */
  public Addresses(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    var outer =
        context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
    var root = context.getViewRoot();
    var itself = root != null && viewId.equals(root.getViewId());
    return itself && outer != null ? outer.toString() : super.getActionURL(context, viewId);
  }
}
