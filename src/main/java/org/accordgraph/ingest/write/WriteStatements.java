package org.accordgraph.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherText;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/**
 * The statements that write a document: {@code cypher/import/write}, and what decisions
 * change of it.
 */
@Component
class Statements {

	private final Map<String, String> texts = new HashMap<>();

	Statements(CypherFolder folder) {
		for (String files : List.of("import/write/*.cypher", "import/decisions/*.cypher")) {
			for (CypherFile file : folder.files(files)) {
				String name = file.name().substring(file.name().lastIndexOf('/') + 1);
				this.texts.put(name.substring(name.indexOf('-') + 1, name.length() - ".cypher".length()),
						CypherText.AS_PLANNED + file.text());
			}
		}
	}

	List<Record> run(TransactionContext tx, String name, Map<String, Object> parameters) {
		return tx.run(this.texts.get(name), parameters).list();
	}

	/**
	 * Runs a statement that is about relationships of one type.
	 * @param type the type, one of the form's
	 */
	List<Record> run(TransactionContext tx, String name, String type, Map<String, Object> parameters) {
		return tx.run(this.texts.get(name).replace("FACT_TYPE", type), parameters).list();
	}

}
