package org.accordgraph.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.accordgraph.finding.Finding;
import org.accordgraph.intake.Intake;
import org.accordgraph.intake.IntakeReport;
import org.accordgraph.intake.Progress;
import org.accordgraph.intake.Tally;
import org.accordgraph.refusal.StartRefused;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * The command {@code import [--check|--bulk] <path>}: takes a package in, checks it, or
 * fills an empty graph with it, and says what became of it. It ends with 0, or with 1 if
 * something has to be repaired first.
 */
@Component
public class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

	/** How it is called. */
	public static final String NAME = "import";

	private static final String CHECK = "check";

	private static final String BULK = "bulk";

	private final Intake intake;

	private int exitCode;

	ImportCommand(Intake intake) {
		this.intake = intake;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		List<String> words = arguments.getNonOptionArgs();
		if (!words.contains(NAME)) {
			return;
		}
		if (words.size() != 2 || !words.get(0).equals(NAME)) {
			throw new StartRefused(
					"Say import [--check|--bulk] <path>, with the path of a folder, .zip, .xlsx or .csv.");
		}
		Path path = Path.of(words.get(1));
		if (!Files.exists(path)) {
			throw new StartRefused("There is no " + path + ": name a folder, .zip, .xlsx or .csv.");
		}
		boolean check = arguments.containsOption(CHECK);
		String source = path.getFileName().toString();
		Progress progress = new PrintedProgress();
		IntakeReport report = (arguments.containsOption(BULK) && !check) ? this.intake.fill(path, source, progress)
				: this.intake.take(path, source, check, progress);
		print(report);
		this.exitCode = report.accepted() ? 0 : 1;
	}

	private static void print(IntakeReport report) {
		report.findings().forEach((finding) -> System.out.println(line(finding)));
		if (report.errors() + report.notes() > report.findings().size()) {
			System.out.printf("… and %d more%n", report.errors() + report.notes() - report.findings().size());
		}
		System.out.printf("%n%-14s %9s %9s %9s %9s %9s%n", "table", "read", "created", "changed", "unchanged",
				"rejected");
		for (Map.Entry<String, Tally.Counts> table : report.tables().entrySet()) {
			Tally.Counts counts = table.getValue();
			System.out.printf("%-14s %9d %9d %9d %9d %9d%n", table.getKey(), counts.read(), counts.created(),
					counts.changed(), counts.unchanged(), counts.rejected());
		}
		System.out.printf("%n%s: %d errors, %d notes, %d things and relationships removed. %s%n", report.source(),
				report.errors(), report.notes(), report.removed(), report.accepted()
						? report.dryRun() ? "It can be taken in." : "It is taken in." : "It is not taken in.");
	}

	private static String line(Finding finding) {
		return finding.severity() + " " + finding.source() + ((finding.row() != null) ? ", row " + finding.row() : "")
				+ ((finding.column() != null) ? ", " + finding.column() : "")
				+ ((finding.value() != null) ? ", \"" + finding.value() + "\"" : "") + ": " + finding.message() + " "
				+ finding.repair() + " [" + finding.rule() + "]";
	}

	@Override
	public int getExitCode() {
		return this.exitCode;
	}

}
