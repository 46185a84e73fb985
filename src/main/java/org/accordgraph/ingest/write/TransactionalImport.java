package org.accordgraph.ingest.write;

import java.util.List;

import org.accordgraph.database.check.Checks;
import org.accordgraph.database.load.Derivation;
import org.accordgraph.database.load.GraphWriter;
import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.issue.Severity;
import org.accordgraph.ingest.staging.Progress;
import org.accordgraph.ingest.validation.ValidatedPackage;
import org.accordgraph.ingest.write.Tally.Outcome;
import org.accordgraph.model.Template;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/**
 * Writes a validated package in transactions, and runs the checks of
 * {@code cypher/checks} before each commit. A package of up to 100,000 rows is one
 * transaction. The documents of a larger one are written in groups, and those of a group
 * with an error one by one, so that an error rejects its own document only.
 */
@Component
public class TransactionalImport {

	/** The database keeps uncommitted changes in memory. */
	private static final long MAX_ROWS_IN_TRANSACTION = 100_000;

	private final Template template;

	private final WriteStatements statements;

	private final Derivation derivation;

	private final GraphWriter writer;

	private final Checks checks;

	private final Ties ties;

	TransactionalImport(Template template, WriteStatements statements, Derivation derivation, GraphWriter writer,
			Checks checks, Ties ties) {
		this.template = template;
		this.statements = statements;
		this.derivation = derivation;
		this.writer = writer;
		this.checks = checks;
		this.ties = ties;
	}

	/**
	 * Writes a package.
	 * @param validated the package; issues found while it is written are added to it
	 * @param dryRun whether to roll back
	 * @param progress receives the progress
	 * @param tally counts what happened to the rows
	 */
	public void write(ValidatedPackage validated, boolean dryRun, Progress progress, Tally tally) {
		if (validated.staging().size() <= MAX_ROWS_IN_TRANSACTION) {
			write(validated.documents(), validated, dryRun, progress, tally);
		}
		else if (dryRun) {
			validated.issues()
				.add(new Issue(Severity.NOTE, "package", null, null, null, "package.not-fully-checked",
						"In a package of more than %d rows, a dry run checks cells and references only; the rules of cypher/checks run during the import."
							.formatted(MAX_ROWS_IN_TRANSACTION),
						"To run all checks beforehand, check the package in parts."));
		}
		else {
			writeInGroups(validated.documents(), validated, progress, tally);
		}
	}

	/**
	 * Finds what else is wrong with a package that has errors: writes what could be read,
	 * and rolls back. A large package is not written.
	 * @param validated the package; further issues are added to it
	 * @param progress receives the progress
	 */
	public void findFurtherIssues(ValidatedPackage validated, Progress progress) {
		if (validated.staging().size() <= MAX_ROWS_IN_TRANSACTION && !validated.documents().isEmpty()) {
			Written written = this.writer.write((tx) -> write(tx, validated.documents(), validated, 0, progress),
					(done) -> false);
			written.issues.list().forEach(validated.issues()::add);
		}
	}

	/**
	 * Writes some documents of a package, several in one transaction.
	 * @param documents their ids
	 * @param validated the package; issues found while it is written are added to it
	 * @param progress receives the progress
	 * @param tally counts what happened to the rows
	 */
	public void writeInGroups(List<String> documents, ValidatedPackage validated, Progress progress, Tally tally) {
		DocumentGroups.of(validated.staging(), documents)
			.forEach((group) -> write(group, validated, false, progress, tally));
	}

	private void write(List<String> documents, ValidatedPackage validated, boolean dryRun, Progress progress,
			Tally tally) {
		Written written = this.writer.write((tx) -> write(tx, documents, validated, tally.rows(), progress),
				(done) -> !dryRun && !done.issues.hasErrors());
		if (written.issues.hasErrors() && documents.size() > 1
				&& validated.staging().size() > MAX_ROWS_IN_TRANSACTION) {
			documents.forEach((document) -> write(List.of(document), validated, dryRun, progress, tally));
			return;
		}
		if (written.issues.hasErrors()) {
			tally.count(documents, validated.staging(), Outcome.REJECTED);
		}
		else {
			tally.addAll(written.tally);
		}
		written.issues.list().forEach(validated.issues()::add);
	}

	/** The driver may retry it, so it starts from nothing each time. */
	private Written write(TransactionContext tx, List<String> documents, ValidatedPackage validated, long rowsBefore,
			Progress progress) {
		Issues issues = new Issues();
		DocumentsWriter documentsWriter = new DocumentsWriter(this.statements, this.derivation, tx, documents,
				validated, issues, rowsBefore, progress);
		documentsWriter.writeEntities();
		documentsWriter.writeRelationships();
		documentsWriter.derive();
		if (documentsWriter.isChange() && !validated.doubts().isAboutEverything()) {
			CheckScope scope = documentsWriter.scope();
			this.checks.broken(tx, scope)
				.forEach((result) -> new Violation(result, validated.known(), validated.doubts(), this.template,
						this.ties)
					.report(issues, () -> this.checks.before(result.name(), scope)));
		}
		documentsWriter.end();
		return new Written(documentsWriter.tally(), issues);
	}

	private record Written(Tally tally, Issues issues) {

	}

}
