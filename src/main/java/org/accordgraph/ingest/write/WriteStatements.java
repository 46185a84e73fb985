package org.accordgraph.ingest.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherText;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/**
 * The Cypher statements of {@code cypher/import/write} and
 * {@code cypher/import/decisions}, by the name of the file without its number.
 */
@Component
class WriteStatements {

	private final Map<String, String> texts = new HashMap<>();

	WriteStatements(CypherFolder folder) {
		for (String files : List.of("import/write/*.cypher", "import/decisions/*.cypher")) {
			for (CypherFile file : folder.files(files)) {
				String name = file.name().substring(file.name().lastIndexOf('/') + 1);
				this.texts.put(name.replaceFirst("^\\d+-", "").replaceFirst("\\.cypher$", ""),
						CypherText.AS_PLANNED + file.text());
			}
		}
	}

	List<Record> run(TransactionContext tx, String name, Map<String, Object> parameters) {
		return tx.run(text(name), parameters).list();
	}

	/**
	 * Runs a statement for one type of relationships, which Cypher takes as no parameter.
	 * @param type a type of the template
	 */
	List<Record> run(TransactionContext tx, String name, String type, Map<String, Object> parameters) {
		return tx.run(text(name).replace("RELATIONSHIP_TYPE", type), parameters).list();
	}

	private String text(String name) {
		return Objects.requireNonNull(this.texts.get(name), name);
	}

}
