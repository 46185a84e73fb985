package org.accordgraph.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.ingest.form.FormWorkbook;
import org.accordgraph.ingest.form.Forms;
import org.accordgraph.ingest.template.ExamplePackage;
import org.accordgraph.ingest.template.FilledTable;
import org.accordgraph.ingest.template.PackageExport;
import org.accordgraph.ingest.template.PackageFormat;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.AskedFormat;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;

import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Downloads: the empty template, an example, and the export of a document. */
@RestController
@Tag(name = "Import")
class TemplateController implements AcceptedParameters {

	private static final String XLSX = "xlsx";

	private static final String FORM = "form";

	private static final String TABLES = "tables";

	private static final String LANGUAGE = "language";

	private static final String CHINESE = "zh";

	private final PackageExport export;

	private final ExamplePackage example;

	private final Forms forms;

	private final FormWorkbook workbook;

	private final List<PackageFormat> formats;

	TemplateController(PackageExport export, ExamplePackage example, Forms forms, FormWorkbook workbook,
			List<PackageFormat> formats) {
		this.export = export;
		this.example = example;
		this.forms = forms;
		this.workbook = workbook;
		this.formats = formats;
	}

	@GetMapping("/api/import/template")
	@Operation(operationId = "getTemplate", summary = "The empty template, as a workbook or data package",
			description = "One sheet or CSV file per table, with a description of each column; or, with form, a short form, which is always a workbook: agreement for one agreement, follow-up for what later sources say of entities of the graph.")
	@PackageAnswer
	void template(RequestValues given, HttpServletRequest request, HttpServletResponse response)
			throws IOException, HttpMediaTypeNotAcceptableException {
		String form = given.text(FORM);
		if (form.equals(TABLES)) {
			write(this.export.empty(), "accord-graph-template", given, request, response);
			return;
		}
		if (given.value(AskedFormat.PARAMETER).filter((format) -> !format.equals(XLSX)).isPresent()) {
			throw ImportProblem.formIsWorkbook(form);
		}
		AskedFormat.head(response, PackageTypes.XLSX, "accord-graph-" + form + ".xlsx");
		this.workbook.write(form, given.text(LANGUAGE).equals(CHINESE), response.getOutputStream());
	}

	@GetMapping("/api/import/example")
	@Operation(operationId = "getExample", summary = "The template filled in with a small fictitious agreement",
			description = "Can be imported as it is.")
	@PackageAnswer
	void example(RequestValues given, HttpServletRequest request, HttpServletResponse response)
			throws IOException, HttpMediaTypeNotAcceptableException {
		write(this.example.tables(), "accord-graph-example", given, request, response);
	}

	@GetMapping("/api/export/{id}")
	@Operation(operationId = "exportDocument", summary = "Export a document with everything that it supports",
			description = "The package can be corrected and imported again.")
	@PackageAnswer
	void export(@PathVariable String id, RequestValues given, HttpServletRequest request, HttpServletResponse response)
			throws IOException, HttpMediaTypeNotAcceptableException {
		List<FilledTable> tables = this.export.of(id);
		if (tables.stream().allMatch((table) -> table.rows().isEmpty())) {
			throw ImportProblem.noDocument(id);
		}
		write(tables, id, given, request, response);
	}

	private void write(List<FilledTable> tables, String name, RequestValues given, HttpServletRequest request,
			HttpServletResponse response) throws IOException, HttpMediaTypeNotAcceptableException {
		Map<String, String> types = new LinkedHashMap<>();
		types.put(XLSX, PackageTypes.XLSX);
		this.formats.forEach((each) -> types.put(each.name(), each.mediaType()));
		String format = AskedFormat.of(given, request, types);
		PackageFormat writer = this.formats.stream()
			.filter((each) -> each.name().equals(format))
			.findFirst()
			.orElseThrow();
		AskedFormat.head(response, writer.mediaType(), name + "." + writer.name());
		writer.write(tables, response.getOutputStream());
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		RequestParameter format = RequestParameter
			.oneOf(AskedFormat.PARAMETER,
					"Workbook or data package; by default the one that Accept names, or else a workbook",
					this.formats.stream().map(PackageFormat::name).toList())
			.such(XLSX);
		List<String> forms = new ArrayList<>(List.of(TABLES));
		forms.addAll(this.forms.names());
		RequestParameter form = RequestParameter.oneOf(FORM, "All tables, or a short form", forms)
			.or(TABLES)
			.such(Forms.AGREEMENT);
		RequestParameter language = RequestParameter
			.oneOf(LANGUAGE, "Language of headings, notes and examples of a short form", List.of(CHINESE, "en"))
			.or(CHINESE)
			.such(CHINESE);
		return Map.of("GET /api/import/template", List.of(format, form, language), "GET /api/import/example",
				List.of(format), "GET /api/export/{id}", List.of(format));
	}

}
