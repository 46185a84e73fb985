package org.accordgraph.ingest.staging;

import java.nio.file.Path;
import java.util.Iterator;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateTable;
import org.accordgraph.model.Vocabulary;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StagingTests {

	private static final CypherFolder FOLDER = new CypherFolder("file:cypher/");

	private static final Template TEMPLATE = new Template(FOLDER, Vocabulary.in(FOLDER));

	private static final TemplateTable PLACES = TEMPLATE.table("places").orElseThrow();

	private static final int ROWS = 20_000;

	@TempDir
	Path folder;

	/** On a slow disk, a row is read long after the reading began. */
	@Test
	void readsRowsThatTheStoreMovedWhileOthersWereAdded() throws Exception {
		Path file = this.folder.resolve("rows.staged");
		MVStore store = new MVStore.Builder().fileName(file.toString()).cacheSize(1).autoCommitDisabled().open();
		// What is no longer needed may be overwritten at once, instead of after 45
		// seconds.
		store.setRetentionTime(0);
		try (Staging staging = new Staging(TEMPLATE, file, store)) {
			MVMap<String, String> names = staging.lookup("names");
			for (int number = 1; number <= ROWS; number++) {
				staging.add(row(number));
				names.put("name " + number, "what is known of the place with this name");
				if (number % 1_000 == 0) {
					store.commit();
				}
			}
			// Half of each part of the file is empty then, so that it is worth moving the
			// rest.
			names.clear();
			int read = 0;
			for (Iterator<StagedRow> rows = staging.rows(); rows.hasNext();) {
				StagedRow row = rows.next();
				assertThat(row.number()).isEqualTo(++read);
				staging.addTo("document", row);
				if (read % 2_000 == 0) {
					store.commit();
					store.compactFile(1_000);
				}
			}
			assertThat(read).isEqualTo(ROWS);
			assertThat(staging.rowsIn("document")).isEqualTo(ROWS);
		}
	}

	private static StagedRow row(int number) {
		String[] cells = new String[PLACES.columns().size()];
		cells[0] = "place-" + number + "-of-a-large-package";
		return new StagedRow(PLACES, "places.csv", number, cells);
	}

}
