package org.accordgraph.ingest.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.accordgraph.ingest.ImportReport;
import org.accordgraph.ingest.Importer;
import org.accordgraph.ingest.staging.Progress;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A package of one document, with the entities that it states and refers to. */
final class RandomPackage {

	final String document;

	final Set<String> states = new LinkedHashSet<>();

	/** The entities that its relationships refer to. */
	final Set<String> refers = new LinkedHashSet<>();

	final List<String> bodies = new ArrayList<>();

	final List<String> agreements = new ArrayList<>();

	final List<String> commitments = new ArrayList<>();

	final List<String> themes = new ArrayList<>();

	/** The evidence of its commitments. */
	final Map<String, String> evidence = new LinkedHashMap<>();

	private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

	private final Set<String> relations = new LinkedHashSet<>();

	RandomPackage(String document) {
		this.document = document;
	}

	/** Creates a notice with one passage. */
	static RandomPackage notice(String document) {
		RandomPackage notice = new RandomPackage(document);
		notice.entity("documents", document, "name", "虚构通报", "nameEn", "Fictitious notice");
		notice.entity("segments", document + ".text", "document", document, "ordinal", "1", "article", "notice", "name",
				"虚构通报正文", "nameEn", "Text of the fictitious notice");
		notice.entity("passages", document + ".text.01", "segment", document + ".text", "ordinal", "1", "kind", "TEXT",
				"text", "虚构的一句话");
		return notice;
	}

	/** Adds the row of an entity; cells are alternating columns and values. */
	void entity(String table, String id, String... cells) {
		this.states.add(id);
		row(table, "id", id, cells);
	}

	/**
	 * Adds the row of a relationship, unless there is one of this type with these ends.
	 */
	void relation(String table, String from, String type, String to, String... cells) {
		if (this.relations.add(from + " " + type + " " + to)) {
			this.refers.add(from);
			this.refers.add(to);
			String[] ends = switch (table) {
				case "parties" -> new String[] { "institution", from, "agreement", to };
				case "duties" -> new String[] { "bearer", from, "commitment", to };
				case "successions" -> new String[] { "from", from, "to", to };
				default -> new String[] { "from", from, "relation", type, "to", to };
			};
			List<String> all = new ArrayList<>(List.of(ends).subList(2, ends.length));
			all.addAll(List.of(cells));
			row(table, ends[0], ends[1], all.toArray(String[]::new));
		}
	}

	private void row(String table, String column, String value, String... cells) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put(column, value);
		for (int i = 0; i < cells.length; i += 2) {
			row.put(cells[i], cells[i + 1]);
		}
		this.tables.computeIfAbsent(table, (name) -> new ArrayList<>()).add(row);
	}

	/** Returns the entities that it needs from other documents. */
	Set<String> needs(Collection<String> builtIn) {
		Set<String> needs = new LinkedHashSet<>(this.refers);
		needs.removeAll(this.states);
		needs.removeAll(builtIn);
		return needs;
	}

	/** Imports the package. */
	ImportReport importWith(Importer importer, Template template, Path folder) throws IOException {
		return importer.importPackage(write(template, folder), this.document + ".zip", false, Progress.NONE);
	}

	private Path write(Template template, Path folder) {
		Path file = folder.resolve(this.document + ".zip");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, List<Map<String, String>>> table : this.tables.entrySet()) {
				zip.putNextEntry(new ZipEntry(table.getKey() + ".csv"));
				zip.write(csv(template.table(table.getKey()).orElseThrow(), table.getValue())
					.getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file;
	}

	private static String csv(TemplateTable table, List<Map<String, String>> rows) throws IOException {
		StringWriter text = new StringWriter();
		List<String> columns = table.columns().stream().map(TemplateColumn::name).toList();
		try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
			csv.printRecord(columns);
			for (Map<String, String> row : rows) {
				if (!columns.containsAll(row.keySet())) {
					throw new IllegalArgumentException(table.name() + " has not all of " + row.keySet());
				}
				csv.printRecord(columns.stream().map((column) -> row.getOrDefault(column, "")).toList());
			}
		}
		return text.toString();
	}

}
