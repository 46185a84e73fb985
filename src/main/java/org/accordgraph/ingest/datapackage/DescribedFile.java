package org.accordgraph.ingest.datapackage;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a resource of {@code datapackage.json} says about how its file is written
 * (Frictionless Table Dialect and Table Schema).
 */
final class DescribedFile {

	private final CsvDialect dialect;

	private @Nullable String unsupported;

	DescribedFile(JsonNode resource) {
		if (resource.has("compression")) {
			refuse("a compression");
		}
		if (resource.has("format") && !resource.path("format").asString("").matches("(?i)csv|tsv|txt")) {
			refuse("the format " + EntryName.shown(resource.path("format").asString("")));
		}
		this.dialect = dialect(resource.path("dialect"), missing(resource.path("schema")));
		fields(resource.path("schema"));
	}

	private CsvDialect dialect(JsonNode dialect, Set<String> missing) {
		if (dialect.isString()) {
			refuse("a dialect in another file");
		}
		if (dialect.has("header") && !dialect.path("header").asBoolean(true)
				|| !isFirstRow(dialect.path("headerRows"))) {
			refuse("a dialect without one header row");
		}
		if (dialect.has("nullSequence")) {
			refuse("a dialect with nullSequence");
		}
		if (dialect.has("commentRows")) {
			refuse("a dialect with commentRows");
		}
		Character delimiter = letter(dialect, "delimiter");
		Character quote = letter(dialect, "quoteChar");
		Character escape = letter(dialect, "escapeChar");
		boolean doubled = dialect.path("doubleQuote").asBoolean(escape == null);
		return new CsvDialect(delimiter, (quote != null) ? quote : Character.valueOf('"'),
				(escape == null && !doubled) ? Character.valueOf('\\') : escape, letter(dialect, "commentChar"),
				dialect.path("skipInitialSpace").asBoolean(false), missing);
	}

	/** Whether the header is the first row, as it is by default. */
	private static boolean isFirstRow(JsonNode rows) {
		return rows.isMissingNode() || rows.isArray() && rows.size() == 1 && rows.get(0).asInt(0) == 1;
	}

	private @Nullable Character letter(JsonNode dialect, String property) {
		String text = dialect.path(property).asString("");
		if (text.length() > 1 || !text.isEmpty() && "\r\n".contains(text)) {
			refuse("the " + property + " " + EntryName.shown(text));
			return null;
		}
		return text.isEmpty() ? null : Character.valueOf(text.charAt(0));
	}

	private Set<String> missing(JsonNode schema) {
		if (schema.isString()) {
			refuse("a schema in another file");
		}
		Set<String> missing = new LinkedHashSet<>();
		schema.path("missingValues")
			.forEach((value) -> missing.add((value.isObject() ? value.path("value") : value).asString("").strip()));
		missing.remove("");
		return missing;
	}

	/** Properties that change how a cell is read. */
	private void fields(JsonNode schema) {
		for (JsonNode field : schema.path("fields")) {
			String name = EntryName.shown(field.path("name").asString(""));
			if (field.has("missingValues")) {
				refuse("missingValues for the field " + name + " alone");
			}
			if (!field.path("decimalChar").asString(".").equals(".")
					|| !field.path("groupChar").asString(",").equals(",")) {
				refuse("numbers with another decimalChar or groupChar in the field " + name);
			}
			String format = field.path("format").asString("default");
			if (field.path("type").asString("").matches("date|datetime")
					&& !format.matches("default|any|%Y-%m-%d|%Y/%m/%d")) {
				refuse("dates in the format " + EntryName.shown(format) + " in the field " + name);
			}
		}
	}

	private void refuse(String what) {
		this.unsupported = (this.unsupported != null) ? this.unsupported : what;
	}

	CsvDialect dialect() {
		return this.dialect;
	}

	/** What the reader cannot follow, as the end of "it has"; {@code null} if nothing. */
	@Nullable String unsupported() {
		return this.unsupported;
	}

}
