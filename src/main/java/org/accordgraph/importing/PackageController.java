package org.accordgraph.importing;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
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
class PackageController {

	private final Export export;

	private final List<PackageFormat> formats;

	PackageController(Export export, List<PackageFormat> formats) {
		this.export = export;
		this.formats = formats;
	}

	@GetMapping("/api/import/template")
	void template(@RequestParam(defaultValue = "xlsx") String format, HttpServletResponse response) throws IOException {
		write(this.export.empty(), "accord-graph-template", format, response);
	}

	@GetMapping("/api/export/{id}")
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
