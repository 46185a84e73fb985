package org.accordgraph.importing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.datapackage.DataPackage;
import org.accordgraph.datapackage.DataPackages;
import org.accordgraph.datapackage.MarkedWorkbook;
import org.accordgraph.finding.Finding;
import org.accordgraph.format.About;
import org.accordgraph.format.Csv;
import org.accordgraph.format.Table;
import org.accordgraph.intake.IntakeReport;
import org.accordgraph.request.Given;
import org.accordgraph.request.RequestParameter;
import org.accordgraph.request.Takes;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The findings of an import, as a table or in a copy of the package. */
@RestController
@Tag(name = "Import")
class FindingsController implements Takes {

	private static final String FORMAT = "format";

	private static final String CSV = "csv";

	private static final List<String> COLUMNS = List.of("severity", "source", "row", "column", "value", "rule",
			"message", "repair");

	private final ImportProperties properties;

	private final ImportJobs jobs;

	private final DataPackages packages;

	private final Csv csv;

	FindingsController(ImportProperties properties, ImportJobs jobs, DataPackages packages, Csv csv) {
		this.properties = properties;
		this.jobs = jobs;
		this.packages = packages;
		this.csv = csv;
	}

	@GetMapping("/api/import/jobs/{id}/findings")
	@Operation(summary = "What was found in a package, as CSV or in a marked copy of it?")
	void findings(@RequestHeader(name = ImportController.KEY, required = false) @Nullable String key,
			@PathVariable String id, Given given, HttpServletResponse response) throws IOException {
		this.properties.requireKey(key);
		ImportJob job = this.jobs.find(id).orElseThrow(() -> ImportProblem.noJob(id));
		IntakeReport report = job.report();
		List<Finding> findings = (report != null) ? report.findings() : List.of();
		if (given.text(FORMAT).equals(CSV)) {
			head(response, this.csv.mediaType(), "findings.csv");
			this.csv.write(new Table(About.whole("findings", findings.size()), COLUMNS,
					findings.stream().map(FindingsController::row).toList()), response.getOutputStream());
			return;
		}
		try (DataPackage handedIn = job.open(this.packages)) {
			head(response, MediaType.APPLICATION_OCTET_STREAM, "findings.xlsx");
			MarkedWorkbook.write(handedIn, findings, response.getOutputStream());
		}
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("GET /api/import/jobs/{id}/findings",
				List.of(RequestParameter
					.oneOf(FORMAT, "A table of the findings, or a copy of the package in which they are marked",
							List.of(CSV, "xlsx"))
					.or("xlsx")));
	}

	private static void head(HttpServletResponse response, MediaType type, String name) {
		response.setContentType(type.toString());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
	}

	private static Map<String, Object> row(Finding finding) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("severity", finding.severity());
		row.put("source", finding.source());
		row.put("row", finding.row());
		row.put("column", finding.column());
		row.put("value", finding.value());
		row.put("rule", finding.rule());
		row.put("message", finding.message());
		row.put("repair", finding.repair());
		return row;
	}

}
