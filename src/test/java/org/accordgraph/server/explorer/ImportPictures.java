package org.accordgraph.server.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.accordgraph.AccordTest;
import org.accordgraph.ingest.ExamplePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;

/**
 * Takes the screenshots of {@code docs/import.md}, to be repeated after a change of the
 * page. It runs only by name,
 * {@code mvn verify -DskipUnitTests -Dit.test=ImportPictures}, and writes them to
 * {@code target/import}; review them before copying them to {@code docs/images}.
 */
@AccordTest
class ImportPictures extends OnThePage {

	private static final Path FOLDER = Path.of("target/import");

	@TempDir
	Path folder;

	@Test
	void take() throws Exception {
		Path example = Files.write(this.folder.resolve("example.zip"),
				ExamplePackage.withAnotherName().with("targets.csv", "25000", "２.５万").zip());
		visit("#/import", "en");
		this.page.driver().manage().window().setSize(new Dimension(1180, 900));
		this.page.type("#package", example.toString());
		this.page.type("#import-key", AccordTest.IMPORT_KEY);
		this.page.click(".form [type=submit]");
		this.page.until("document.querySelectorAll('.candidates tbody tr').length === 1");
		this.page.script("document.querySelector('.outcome h2').scrollIntoView()");
		save("import-checked");
		this.page.script("document.querySelector('.issues').scrollIntoView()");
		save("import-candidates");
		this.page.click("#import-package");
		this.page.until("document.querySelector('.outcome h2')?.textContent === 'Imported'");
		this.page.visit("#/graph?draw=example-2024-agreement");
		Thread.sleep(5_000);
		save("import-graph");
		this.page.visit("#/import");
		this.page.until("document.querySelectorAll('.documents li').length === 2");
		this.page.type("#import-key", AccordTest.IMPORT_KEY);
		this.page.click(".documents button");
		this.page.click(".documents button");
		this.page.until("document.querySelectorAll('.documents li').length === 1");
	}

	private void save(String name) throws IOException {
		Files.createDirectories(FOLDER);
		Files.write(FOLDER.resolve(name + ".png"), this.page.driver().getScreenshotAs(OutputType.BYTES));
	}

}
