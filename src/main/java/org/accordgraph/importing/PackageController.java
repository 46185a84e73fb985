package org.accordgraph.importing;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.datapackage.ExamplePackage;
import org.accordgraph.datapackage.FilledTable;
import org.accordgraph.datapackage.PackageFormat;
import org.accordgraph.intake.Export;
import org.accordgraph.request.Given;
import org.accordgraph.request.RequestParameter;
import org.accordgraph.request.Takes;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The form, empty or filled in with a document that is there. */
@RestController
@Tag(name = "Import")
class PackageController implements Takes {

	private static final String FORMAT = "format";

	private final Export export;

	private final ExamplePackage example;

	private final List<PackageFormat> formats;

	PackageController(Export export, ExamplePackage example, List<PackageFormat> formats) {
		this.export = export;
		this.example = example;
		this.formats = formats;
	}

	@GetMapping("/api/import/template")
	@Operation(summary = "The empty form, as a workbook or a data package")
	void template(Given given, HttpServletResponse response) throws IOException {
		write(this.export.empty(), "accord-graph-template", given, response);
	}

	@GetMapping("/api/import/example")
	@Operation(summary = "The form filled in with a small invented agreement")
	void example(Given given, HttpServletResponse response) throws IOException {
		write(this.example.tables(), "accord-graph-example", given, response);
	}

	@GetMapping("/api/export/{id}")
	@Operation(summary = "The form filled in with all that rests on a document")
	void export(@PathVariable String id, Given given, HttpServletResponse response) throws IOException {
		List<FilledTable> tables = this.export.of(id);
		if (tables.stream().allMatch((table) -> table.rows().isEmpty())) {
			throw ImportProblem.noDocument(id);
		}
		write(tables, id, given, response);
	}

	private void write(List<FilledTable> tables, String name, Given given, HttpServletResponse response)
			throws IOException {
		PackageFormat writer = this.formats.stream()
			.filter((each) -> each.name().equals(given.text(FORMAT)))
			.findFirst()
			.orElseThrow();
		response.setContentType(writer.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name + "." + writer.name()).build().toString());
		writer.write(tables, response.getOutputStream());
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		RequestParameter format = RequestParameter
			.oneOf(FORMAT, "A workbook, or a data package", this.formats.stream().map(PackageFormat::name).toList())
			.or("xlsx")
			.such("xlsx");
		return Map.of("GET /api/import/template", List.of(format), "GET /api/import/example", List.of(format),
				"GET /api/export/{id}", List.of(format));
	}

}
