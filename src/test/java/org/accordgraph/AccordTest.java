package org.accordgraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;

import org.accordgraph.page.Page;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole service on the real seed. All tests share one, because one JVM holds one
 * embedded database; a test that changes the graph loads it again afterwards. It has the
 * page alone, of which most expectations speak; {@code FollowUpsTests} loads the later
 * reports, too. Each question is planned when a test first asks it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "accord.embedded.directory=${accord.test-data:target/test-data}", "accord.embedded.bolt-port=0",
				"accord.browser.port=0", "accord.questions.prepare=false", "accord.import.key=" + AccordTest.IMPORT_KEY,
				"accord.seed=page" })
@AutoConfigureMockMvc
@Import(Page.class)
public @interface AccordTest {

	/** Whoever sends it may take packages in. */
	String IMPORT_KEY = "import-key-of-the-tests";

	/** The header that carries it. */
	String IMPORT_KEY_HEADER = "X-Import-Key";

	/** The folder of its store; each of several JVMs at the same time has its own. */
	Path STORE = Path.of(System.getProperty("accord.test-data", "target/test-data"));

}
