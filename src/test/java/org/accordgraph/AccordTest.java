package org.accordgraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.accordgraph.page.Page;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole service on the real seed. All tests share one, because one JVM holds one
 * embedded database; whoever changes the graph loads it again afterwards.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "accord.embedded.directory=target/test-data", "accord.embedded.bolt-port=0",
				"accord.import.key=" + AccordTest.IMPORT_KEY })
@AutoConfigureMockMvc
@Import(Page.class)
public @interface AccordTest {

	/** Whoever sends it may take packages in. */
	String IMPORT_KEY = "import-key-of-the-tests";

}
