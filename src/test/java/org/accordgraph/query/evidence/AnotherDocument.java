package org.accordgraph.query.evidence;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.ingest.ExamplePackage;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fictitious example, imported with a passage whose id differs from one of the
 * built-in page only in the document. Its text is fictitious too, so tests may contain
 * it.
 */
public final class AnotherDocument {

	/** The id of that passage without that of the document. */
	public static final String LOCAL_ID = "innovation-centre.03";

	/** The text of that passage. */
	public static final String TEXT = "这一句为虚构，只用于测试。";

	private static final String KEY = "X-Import-Key";

	private final MockMvcTester mvc;

	/** The path to import it. */
	public AnotherDocument(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/** Returns the package to import. */
	public static ExamplePackage files() {
		return append(
				append(new ExamplePackage(), "segments.csv",
						"example-2024.innovation-centre,example-2024,2,agreement,附录（虚构）,Annex (invented)\n"),
				"passages.csv",
				"example-2024." + LOCAL_ID + ",example-2024.innovation-centre,1,TEXT," + TEXT + ",,LINK\n");
	}

	/** Returns the text of each of its passages by full id. */
	public static Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		new String(files().files().get("passages.csv"), StandardCharsets.UTF_8).lines()
			.skip(1)
			.map((line) -> line.split(","))
			.forEach((cells) -> texts.put(cells[0], cells[4]));
		return texts;
	}

	/** Imports the document. */
	public void load(ExamplePackage files) throws InterruptedException {
		MvcTestResult result = this.mvc.post()
			.uri("/api/import?name=example.zip&by=a test")
			.header(KEY, AccordTest.IMPORT_KEY)
			.content(files.zip())
			.exchange();
		assertThat(result).hasStatus2xxSuccessful();
		// On a busy machine, the import may take longer than the request waits.
		for (int i = 0; i < 60 && this.mvc.get()
			.uri("/api/passages/example-2024." + LOCAL_ID)
			.exchange()
			.getResponse()
			.getStatus() != 200; i++) {
			Thread.sleep(1000);
		}
	}

	/** Removes the document. */
	public void remove() {
		this.mvc.delete()
			.uri("/api/import/documents/" + ExamplePackage.DOCUMENT)
			.header(KEY, AccordTest.IMPORT_KEY)
			.exchange();
	}

	private static ExamplePackage append(ExamplePackage files, String file, String rows) {
		String before = new String(files.files().get(file), StandardCharsets.UTF_8);
		return files.with(file, (before + rows).getBytes(StandardCharsets.UTF_8));
	}

}
