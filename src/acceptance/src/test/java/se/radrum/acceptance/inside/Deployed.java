package se.radrum.acceptance.inside;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import se.radrum.outbox.OldCursors;

/**
 * The product's features with the tests beside them, deployed once for all classes. The portal
 * stays outside: its router answers every address it does not know, the test runner's among them.
 */
@ArquillianSuiteDeployment
public class Deployed {
  /** The libraries of the product's war, and this package. */
  @Deployment
  public static WebArchive war() {
    var product =
        ShrinkWrap.createFromZipFile(WebArchive.class, new File("../launcher/target/radrum.war"));
    return ShrinkWrap.create(WebArchive.class, "radrum.war")
        .merge(product, Filters.include("/WEB-INF/lib/(?!primefaces).*"))
        .addPackage(Deployed.class.getPackage())
        .addClass(OldCursors.class);
  }
}
