package se.radrum.acceptance.inside;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The war as shipped, with the tests in it; deployed once for all classes. */
@ArquillianSuiteDeployment
public class Deployed {
  /** The product's war and this package. */
  @Deployment
  public static WebArchive war() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("../launcher/target/radrum.war"))
        .addPackage(Deployed.class.getPackage());
  }
}
