package org.accordgraph.ingest.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Severity;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateTable;

/**
 * Tables of a package of which no row could be read, or not all names. The first is an
 * issue of its own; that nothing has a name which may stand in them is none.
 */
final class UnreadTables {

	/** Issues of {@code datapackage.json} that keep files from being read. */
	private static final List<String> OF_FILES = List.of("file.missing", "file.unsupported-property");

	private final Set<String> labels = new HashSet<>();

	/** Labels to the tables of which some names were not read. */
	private final Map<String, String> partly = new TreeMap<>();

	/**
	 * Finds those that are missing where a file could not be assigned to a table.
	 * @param issues what is wrong with the files of the package
	 * @param template the template
	 * @param read the tables with rows
	 */
	void addMissing(List<Issue> issues, Template template, Set<String> read) {
		boolean hidden = issues.stream()
			.anyMatch((issue) -> issue.severity() == Severity.ERROR && OF_FILES.contains(issue.code()));
		if (hidden) {
			template.tables().stream().filter((table) -> !read.contains(table.name())).forEach(this::add);
		}
	}

	void add(TemplateTable table) {
		if (!table.isRelations()) {
			this.labels.add(table.label());
		}
	}

	/** Adds a table whose rows were read, but not all of their names. */
	void addPartly(TemplateTable table) {
		if (!table.isRelations()) {
			this.partly.put(table.label(), table.name());
		}
	}

	/** Whether an entity of one of these kinds may stand in those that were not read. */
	boolean mayHold(List<String> kinds) {
		return kinds.isEmpty() ? !this.labels.isEmpty() : kinds.stream().anyMatch(this.labels::contains);
	}

	/** The tables in which an entity of these kinds may have a name that was not read. */
	List<String> partlyReadOf(List<String> kinds) {
		return this.partly.entrySet()
			.stream()
			.filter((table) -> kinds.isEmpty() || kinds.contains(table.getKey()))
			.map(Map.Entry::getValue)
			.toList();
	}

}
