package org.accordgraph.importing;

import java.io.IOException;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.datapackage.ExamplePackage;
import org.accordgraph.datapackage.FilledTable;
import org.accordgraph.datapackage.PackageFormat;
import org.accordgraph.intake.Export;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The form, empty or filled in with a document that is there. */
@RestController
@Tag(name = "Import")
class PackageController {

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
	void template(@RequestParam(defaultValue = "xlsx") String format, HttpServletResponse response) throws IOException {
		write(this.export.empty(), "accord-graph-template", format, response);
	}

	@GetMapping("/api/import/example")
	@Operation(summary = "The form filled in with a small invented agreement")
	void example(@RequestParam(defaultValue = "xlsx") String format, HttpServletResponse response) throws IOException {
		write(this.example.tables(), "accord-graph-example", format, response);
	}

	@GetMapping("/api/export/{id}")
	@Operation(summary = "The form filled in with all that rests on a document")
	void export(@PathVariable String id, @RequestParam(defaultValue = "xlsx") String format,
			HttpServletResponse response) throws IOException {
		List<FilledTable> tables = this.export.of(id);
		if (tables.stream().allMatch((table) -> table.rows().isEmpty())) {
			throw ImportProblem.noDocument(id);
		}
		write(tables, id, format, response);
	}

	private void write(List<FilledTable> tables, String name, String format, HttpServletResponse response)
			throws IOException {
		PackageFormat writer = this.formats.stream()
			.filter((each) -> each.name().equals(format))
			.findFirst()
			.orElseThrow(() -> ImportProblem.noFormat(format));
		response.setContentType(writer.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name + "." + writer.name()).build().toString());
		writer.write(tables, response.getOutputStream());
	}

}
