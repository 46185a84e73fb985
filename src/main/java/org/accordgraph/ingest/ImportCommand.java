package org.accordgraph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.staging.Progress;
import org.accordgraph.ingest.write.Tally;
import org.accordgraph.support.startup.StartupFailure;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * The command {@code import [--check|--bulk] <path>}: imports a package, only checks it,
 * or imports it into an empty database with the bulk importer, and prints the report. The
 * exit code is 0, or 1 if the package has errors.
 */
@Component
public class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

	/** The first argument. */
	public static final String NAME = "import";

	private static final String CHECK = "check";

	private static final String BULK = "bulk";

	private final Importer importer;

	private int exitCode;

	ImportCommand(Importer importer) {
		this.importer = importer;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		List<String> words = arguments.getNonOptionArgs();
		if (!words.contains(NAME)) {
			return;
		}
		if (words.size() != 2 || !words.get(0).equals(NAME)) {
			throw new StartupFailure("Usage: import [--check|--bulk] <path of a folder, .zip, .xlsx or .csv>.");
		}
		Path path = Path.of(words.get(1));
		if (!Files.exists(path)) {
			throw new StartupFailure(path + " does not exist: enter the path of a folder, .zip, .xlsx or .csv.");
		}
		boolean check = arguments.containsOption(CHECK);
		String source = path.getFileName().toString();
		Progress progress = new PrintedProgress();
		ImportReport report = (arguments.containsOption(BULK) && !check)
				? this.importer.importInBulk(path, source, progress)
				: this.importer.importPackage(path, source, check, progress);
		print(report);
		this.exitCode = report.accepted() ? 0 : 1;
	}

	private static void print(ImportReport report) {
		report.issues().forEach((issue) -> System.out.println(line(issue)));
		if (report.errors() + report.notes() > report.issues().size()) {
			System.out.printf("… and %d more%n", report.errors() + report.notes() - report.issues().size());
		}
		System.out.printf("%n%-14s %9s %9s %9s %9s %9s%n", "table", "read", "created", "changed", "unchanged",
				"rejected");
		for (Map.Entry<String, Tally.Counts> table : report.tables().entrySet()) {
			Tally.Counts counts = table.getValue();
			System.out.printf("%-14s %9d %9d %9d %9d %9d%n", table.getKey(), counts.read(), counts.created(),
					counts.changed(), counts.unchanged(), counts.rejected());
		}
		System.out.printf("%n%s: %d errors, %d notes, %d entities and relationships removed. %s%n", report.source(),
				report.errors(), report.notes(), report.removed(),
				report.accepted() ? report.dryRun() ? "Can be imported." : "Imported." : "Not imported.");
	}

	private static String line(Issue issue) {
		return issue.severity() + " " + issue.source() + ((issue.row() != null) ? ", row " + issue.row() : "")
				+ ((issue.column() != null) ? ", " + issue.column() : "")
				+ ((issue.value() != null) ? ", \"" + issue.value() + "\"" : "") + ": " + issue.message() + " "
				+ issue.repair() + " [" + issue.code() + "]";
	}

	@Override
	public int getExitCode() {
		return this.exitCode;
	}

}
