package org.accordgraph.ingest.datapackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.form.Forms;
import org.accordgraph.ingest.staging.Progress;
import org.accordgraph.model.Template;
import org.accordgraph.model.Vocabulary;

import org.springframework.util.unit.DataSize;

/**
 * All that comes of reading a package as an import does, without a database.
 *
 * @param rows the cells of all rows after the header rows
 * @param issues the issues
 */
record ReadPackage(List<List<RawCell>> rows, List<Issue> issues) {

	private static final CypherFolder FOLDER = new CypherFolder("file:cypher/");

	private static final Template TEMPLATE = new Template(FOLDER, Vocabulary.in(FOLDER));

	/** The limits of a service without settings. */
	static final Limits DEFAULT = new Limits(DataSize.ofGigabytes(4), 200, 200);

	static ReadPackage of(Path folder, byte[] bytes) throws IOException {
		return of(folder, "package.zip", bytes, DEFAULT, Progress.NONE);
	}

	static ReadPackage of(Path folder, String name, byte[] bytes, Limits limits, Progress progress) throws IOException {
		return of(Files.write(folder.resolve("package"), bytes), name, limits, progress);
	}

	static ReadPackage of(Path file, String name, Limits limits, Progress progress) throws IOException {
		ReadPackage all = new ReadPackage(new ArrayList<>(), new ArrayList<>());
		try (DataPackage opened = open(file, name, limits, progress)) {
			all.issues.addAll(opened.issues());
			for (RawTable table : opened.tables()) {
				all.read(table);
			}
		}
		catch (Unreadable ex) {
			all.issues.add(ex.issue());
		}
		return all;
	}

	static DataPackage open(Path file, String name, Limits limits, Progress progress) throws IOException {
		return new DataPackages(TEMPLATE, new Forms(FOLDER), limits).open(file, name, progress);
	}

	private void read(RawTable table) throws IOException {
		boolean[] header = { true };
		try {
			table.read(new RawTable.Rows() {

				@Override
				public void row(int number, List<RawCell> cells) {
					if (!header[0]) {
						ReadPackage.this.rows.add(cells);
					}
					header[0] = false;
				}

				@Override
				public void issue(Issue issue) {
					ReadPackage.this.issues.add(issue);
				}

			});
		}
		catch (Unreadable ex) {
			this.issues.add(ex.issue());
		}
	}

	/** The codes of all issues. */
	List<String> codes() {
		return this.issues.stream().map(Issue::code).toList();
	}

}
