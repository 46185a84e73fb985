package org.accordgraph.ingest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.ingest.datapackage.DataPackage;
import org.accordgraph.ingest.datapackage.DataPackages;
import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.template.MarkedWorkbook;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.AskedFormat;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;
import org.accordgraph.support.table.About;
import org.accordgraph.support.table.Csv;
import org.accordgraph.support.table.Table;

import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The issues of an import job, as CSV or marked in a copy of the package. */
@RestController
@Tag(name = "Import")
class IssueController implements AcceptedParameters {

	private static final String CSV = "csv";

	private static final String XLSX = "xlsx";

	private static final List<String> COLUMNS = List.of("severity", "source", "row", "column", "value", "code",
			"message", "repair");

	private final ImportJobs jobs;

	private final DataPackages packages;

	private final Csv csv;

	IssueController(ImportJobs jobs, DataPackages packages, Csv csv) {
		this.jobs = jobs;
		this.packages = packages;
		this.csv = csv;
	}

	@GetMapping("/api/import/jobs/{id}/issues")
	@Operation(operationId = "getImportIssues",
			summary = "Issues of an import job, as CSV or marked in a copy of the package",
			description = "The copy marks each cell with an issue, and lists all issues on a sheet of their own.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = { @Content(mediaType = PackageTypes.XLSX, schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = PackageTypes.CSV, schema = @Schema(type = "string", format = "binary")) })
	void issues(@PathVariable String id, RequestValues given, HttpServletRequest request, HttpServletResponse response)
			throws IOException, HttpMediaTypeNotAcceptableException {
		Map<String, String> types = new LinkedHashMap<>();
		types.put(XLSX, PackageTypes.XLSX);
		types.put(CSV, PackageTypes.CSV);
		ImportJob job = this.jobs.find(id).orElseThrow(() -> ImportProblem.noJob(id));
		ImportReport report = job.report();
		List<Issue> issues = (report != null) ? report.issues() : List.of();
		if (AskedFormat.of(given, request, types).equals(CSV)) {
			AskedFormat.head(response, this.csv.mediaType().toString(), "issues.csv");
			this.csv.write(new Table(About.whole("issues", issues.size()), COLUMNS,
					issues.stream().map(IssueController::row).toList()), response.getOutputStream());
			return;
		}
		try (DataPackage dataPackage = job.open(this.packages)) {
			AskedFormat.head(response, PackageTypes.XLSX, "issues.xlsx");
			MarkedWorkbook.write(dataPackage, issues, response.getOutputStream());
		}
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("GET /api/import/jobs/{id}/issues", List.of(RequestParameter.oneOf(AskedFormat.PARAMETER,
				"CSV, or a workbook: a copy of the package with the issues marked; by default the one that Accept names, or else the workbook",
				List.of(CSV, XLSX))));
	}

	private static Map<String, Object> row(Issue issue) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("severity", issue.severity());
		row.put("source", issue.source());
		row.put("row", issue.row());
		row.put("column", issue.column());
		row.put("value", issue.value());
		row.put("code", issue.code());
		row.put("message", issue.message());
		row.put("repair", issue.repair());
		return row;
	}

}
