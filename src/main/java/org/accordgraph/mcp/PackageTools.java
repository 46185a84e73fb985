package org.accordgraph.mcp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.accordgraph.ingest.Drafts;
import org.accordgraph.ingest.ImportReport;
import org.accordgraph.ingest.JobView;
import org.accordgraph.ingest.PackageSubmission;
import org.accordgraph.ingest.RowPackages;
import org.accordgraph.ingest.draft.Draft;
import org.accordgraph.ingest.draft.Confidence;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.accordgraph.server.security.ImportAccess;
import org.accordgraph.support.request.RequestParameter;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tools that draft, check and import packages, which require the import key, and the one
 * that describes the template, which everyone may call. Where imports are disabled, there
 * is only the latter.
 */
@Component
@Order(3)
class PackageTools implements AgentTools {

	private static final String TABLE = "table";

	private static final String TABLES = "tables";

	private static final String FILE = "file";

	private static final String NAME = "name";

	private static final String BY = "by";

	private static final String TEXT = "text";

	private static final String ID = "id";

	private static final String PUBLISHED = "publishedOn";

	private static final String JOB = "job";

	private static final int LONGEST = 200;

	/** Encoders break lines; any other character is a mistake. */
	private static final Pattern WHITESPACE = Pattern.compile("\\s+");

	private final Template template;

	private final Drafts drafts;

	private final PackageSubmission submission;

	private final RowPackages packages;

	private final ImportAccess access;

	PackageTools(Template template, Drafts drafts, PackageSubmission submission, RowPackages packages,
			ImportAccess access) {
		this.template = template;
		this.drafts = drafts;
		this.submission = submission;
		this.packages = packages;
		this.access = access;
	}

	@Override
	public List<AgentTool> tools() {
		List<AgentTool> tools = new ArrayList<>();
		tools.add(AgentTool.reading("describe_template", "Describe the import template",
				"The tables of a package; with table, its columns with types, allowed values and what they refer to.",
				List.of(RequestParameter.oneOf(TABLE, "One table",
						this.template.tables().stream().map(TemplateTable::name).toList())),
				this::describe));
		if (this.access.isEnabled()) {
			List<RequestParameter> sent = List.of(
					RequestParameter.text(FILE, "Instead of tables: a .xlsx, .zip or .csv file in Base64").or(""),
					RequestParameter.text(NAME, "Name of the package")
						.upTo(LONGEST)
						.or("package")
						.such("region-2024.zip"),
					RequestParameter.text(BY, "Name of the person on whose behalf it is sent").upTo(LONGEST).or(""));
			tools.add(AgentTool.keyed("draft_package", "Draft a package from a text",
					"Reads an agreement or report by rules and drafts rows of the import tables, with the cells that are unsure and the required ones that are open. Nothing is imported: a person has to read and correct the rows. Needs the import key.",
					List.of(RequestParameter.text(TEXT, "The text, up to 100,000 characters").needed(),
							RequestParameter.text(ID, "Id of the document; by default, one that follows from the text")
								.upTo(LONGEST)
								.or(""),
							RequestParameter.day(PUBLISHED,
									"Day of publication, from which years follow that the text leaves out")),
					this::draft));
			tools.add(AgentTool.keyed("check_package", "Check a package",
					"Checks a package as an import would and writes nothing: every issue with table, row, column and repair, and bodies and places that may already exist under another name. Needs the import key.",
					sent, (call) -> take(call, true))
				.with(TABLES, schema()));
			tools.add(AgentTool.keyed("import_package", "Import a package",
					"Imports a package; one with an error is rejected as a whole. Check it first, and import only what a person has agreed to. Needs the import key.",
					sent, (call) -> take(call, false))
				.with(TABLES, schema())
				.writing());
			tools.add(AgentTool.keyed("read_import_job", "Read an import job",
					"The state and the report of a check or import that had not ended. Needs the import key.",
					List.of(RequestParameter.text(JOB, "Id of the job").upTo(LONGEST).needed()),
					(call) -> report(this.submission.job(call.text(JOB)))));
		}
		return tools;
	}

	private static Map<String, Object> schema() {
		return Map.of("type", "object", "description",
				"The rows of each table by its name, as describe_template describes them; a cell with several values is a list",
				"additionalProperties", Map.of("type", "array", "items", Map.of("type", "object")));
	}

	private Page describe(ToolCall call) {
		String name = call.optional(TABLE).orElse("");
		if (name.isEmpty()) {
			return Page.of(Map.of(), this.template.tables()
				.stream()
				.map((table) -> Page.about(TABLE, table.name(), "label", table.label().isEmpty() ? null : table.label(),
						"columns", table.columns().size(), "required", needed(table)))
				.toList());
		}
		TemplateTable table = this.template.table(name).orElseThrow();
		return Page.of(Page.about(TABLE, name, "label", table.label()), table.columns()
			.stream()
			.map((column) -> Page.about("column", column.name(), "heading", column.heading(), "type", column.type(),
					"required", column.needed() ? true : null, "refersTo", column.of(), "values", column.values()))
			.toList());
	}

	private static List<String> needed(TemplateTable table) {
		return table.columns().stream().filter(TemplateColumn::needed).map(TemplateColumn::name).toList();
	}

	private Page draft(ToolCall call) {
		LocalDate published = call.day(PUBLISHED).orElse(null);
		Draft draft = this.drafts.draftSent(call.text(TEXT), call.text(ID), published);
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Draft.Table table : draft.tables()) {
			for (int i = 0; i < table.rows().size(); i++) {
				int row = i;
				Map<String, Object> cells = new LinkedHashMap<>();
				List<String> unsure = new ArrayList<>();
				for (Draft.Cell cell : table.rows().get(i).cells()) {
					cells.put(cell.column(), cell.value());
					if (cell.sure() != Confidence.SURE) {
						unsure.add(cell.column());
					}
				}
				rows.add(Page.about(TABLE, table.name(), "cells", cells, "unsure", unsure, "open",
						draft.open()
							.stream()
							.filter((open) -> open.table().equals(table.name()) && open.row() == row)
							.map(Draft.Open::column)
							.toList()));
			}
		}
		return Page.of(Page.about("document", draft.document().id(), "rows", rows.size(), "open", draft.open().size()),
				rows);
	}

	private Page take(ToolCall call, boolean dryRun) {
		Map<?, ?> tables = call.objects().getOrDefault(TABLES, Map.of());
		String file = call.text(FILE);
		if (tables.isEmpty() == file.isEmpty()) {
			throw ToolProblem.argument("Send either tables or file.");
		}
		byte[] sent = file.isEmpty() ? this.packages.of(tables) : decoded(file);
		try {
			return report(
					this.submission.submit(new ByteArrayInputStream(sent), call.text(NAME), call.text(BY), dryRun));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] decoded(String file) {
		try {
			return Base64.getDecoder().decode(WHITESPACE.matcher(file).replaceAll(""));
		}
		catch (IllegalArgumentException ex) {
			throw ToolProblem.argument("file is not Base64.");
		}
	}

	private static Page report(JobView job) {
		ImportReport report = job.report();
		Map<String, Object> about = Page.about(JOB, job.id(), "state", job.state(), "source", job.source(), "dryRun",
				job.dryRun(), "failure", job.failure());
		if (report == null) {
			return Page.of(about, List.of());
		}
		about.putAll(Page.about("accepted", report.accepted(), "documents", report.documents(), "errors",
				report.errors(), "notes", report.notes(), TABLES, report.tables()));
		List<Object> items = new ArrayList<>(report.issues());
		items.addAll(report.candidates());
		return Page.of(about, items);
	}

}
