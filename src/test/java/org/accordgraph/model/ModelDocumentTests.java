package org.accordgraph.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.accordgraph.cypher.CypherFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The data dictionary agrees with the model. */
class ModelDocumentTests {

	private static final Path FILE = Path.of("docs/model.md");

	private final CypherFolder folder = new CypherFolder("file:cypher/");

	private final Vocabulary vocabulary = Vocabulary.in(this.folder);

	@Test
	void isMadeOfTheModel() throws IOException {
		String text = new ModelDocument(this.vocabulary, new Template(this.folder, this.vocabulary)).text();
		if (Boolean.getBoolean("accord.docs.write")) {
			Files.writeString(FILE, text);
		}
		assertThat(Files.readString(FILE))
			.as("%s is stale: run mvn test -Dtest=ModelDocumentTests -Daccord.docs.write=true and commit it", FILE)
			.isEqualTo(text);
	}

	@Test
	void hasWordsInBothLanguagesForEverything() {
		assertThat(this.vocabulary.labels()).allSatisfy((label) -> {
			assertSaid(label.name(), label.word());
			assertSaid(label.name(), label.meaning());
		});
		assertThat(this.vocabulary.relationshipTypes()).allSatisfy((type) -> {
			assertSaid(type.name(), type.word());
			assertSaid(type.name(), type.reverse());
			assertSaid(type.name(), type.meaning());
		});
		assertThat(this.vocabulary.properties()).allSatisfy((property) -> {
			assertSaid(property.name(), property.word());
			assertSaid(property.name(), property.meaning());
			property.values().forEach((value) -> assertSaid(value.value(), value.word()));
		});
	}

	private static void assertSaid(String name, Words words) {
		assertThat(words.en()).as(name).isNotBlank().doesNotContainPattern("^\\p{IsHan}+$");
		assertThat(words.zh()).as(name).isNotBlank().containsPattern("[\\p{IsHan}]|^SHA");
	}

}
