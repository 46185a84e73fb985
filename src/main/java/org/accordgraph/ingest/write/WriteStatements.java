package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.model.Vocabulary;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/**
 * The Cypher statements of {@code cypher/import/write} and
 * {@code cypher/import/decisions}, by the name of the file without its number.
 */
@Component
class WriteStatements {

	/** Types of which one entity may have thousands that one document does not state. */
	private static final Set<String> CROWDED = Set.of("SIGNED", "HAS_DUTY", "EVIDENCED_BY", "COUNTERPART_OF");

	private static final String TYPE = "RELATIONSHIP_TYPE";

	private static final String UNCROWDED = "UNCROWDED_TYPE";

	private static final String WRITING = "import/write/*.cypher";

	private final Map<String, String> texts = new HashMap<>();

	private final List<String> writing = new ArrayList<>();

	private final List<String> types;

	WriteStatements(CypherFolder folder, Vocabulary vocabulary) {
		this.types = vocabulary.types();
		String uncrowded = this.types.stream()
			.filter((type) -> !CROWDED.contains(type))
			.collect(Collectors.joining("|"));
		for (String files : List.of(WRITING, "import/decisions/*.cypher")) {
			for (CypherFile file : folder.files(files)) {
				String name = file.name().substring(file.name().lastIndexOf('/') + 1);
				String text = CypherText.AS_PLANNED
						+ CypherText.withOneParameter(file.text().replace(UNCROWDED, uncrowded));
				this.texts.put(name.replaceFirst("^\\d+-", "").replaceFirst("\\.cypher$", ""), text);
				if (files.equals(WRITING)) {
					this.writing.add(text);
				}
			}
		}
	}

	/** The statements that write documents, each for all types of relationships. */
	List<String> all() {
		return this.writing.stream()
			.flatMap((text) -> text.contains(TYPE) ? this.types.stream().map((type) -> text.replace(TYPE, type))
					: Stream.of(text))
			.toList();
	}

	List<Record> run(TransactionContext tx, String name, Map<String, Object> parameters) {
		return tx.run(text(name), CypherText.given(parameters)).list();
	}

	/**
	 * Runs a statement for one type of relationships, which Cypher takes as no parameter.
	 * @param type a type of the template
	 */
	List<Record> run(TransactionContext tx, String name, String type, Map<String, Object> parameters) {
		return tx.run(text(name).replace(TYPE, type), CypherText.given(parameters)).list();
	}

	private String text(String name) {
		return Objects.requireNonNull(this.texts.get(name), name);
	}

}
