package org.accordgraph.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.accordgraph.check.Checks;
import org.accordgraph.datapackage.DataPackage;
import org.accordgraph.datapackage.DataPackages;
import org.accordgraph.datapackage.Unreadable;
import org.accordgraph.finding.Finding;
import org.accordgraph.finding.Findings;
import org.accordgraph.finding.Severity;
import org.accordgraph.form.Form;
import org.accordgraph.form.FormTable;
import org.accordgraph.graph.Additions;
import org.accordgraph.graph.Derivation;
import org.accordgraph.intake.Tally.Outcome;
import org.accordgraph.sameness.Decision;
import org.accordgraph.sameness.Decisions;
import org.accordgraph.sameness.LikelyPair;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/**
 * Checks packages and takes them in. A small package is taken in as a whole or not at
 * all, of a large one each document.
 */
@Component
public class Intake {

	/** What is written in one transaction is held in memory by the database. */
	private static final long MOST_ROWS_TOGETHER = 100_000;

	private final DataPackages packages;

	private final Form form;

	private final Checking checking;

	private final Statements statements;

	private final Derivation derivation;

	private final Additions additions;

	private final Checks checks;

	private final LikelySearch likely;

	private final Decisions decisions;

	private final Filling filling;

	Intake(DataPackages packages, Form form, Checking checking, Statements statements, Derivation derivation,
			Additions additions, Checks checks, LikelySearch likely, Decisions decisions, Filling filling) {
		this.packages = packages;
		this.form = form;
		this.checking = checking;
		this.statements = statements;
		this.derivation = derivation;
		this.additions = additions;
		this.checks = checks;
		this.likely = likely;
		this.decisions = decisions;
		this.filling = filling;
	}

	/**
	 * Checks a package and takes it in.
	 * @param path where it is
	 * @param source what its maker calls it
	 * @param dryRun whether it is only checked
	 * @param progress is told how far it is
	 * @return what became of it
	 * @throws IOException if the disk fails
	 */
	public IntakeReport take(Path path, String source, boolean dryRun, Progress progress) throws IOException {
		return take(path, source, dryRun, progress, (checked, tally) -> write(checked, dryRun, progress, tally));
	}

	/**
	 * Fills an empty graph with a package all at once. Documents that touch what others
	 * state are taken in after that, as {@link #take} does.
	 * @param path where it is
	 * @param source what its maker calls it
	 * @param progress is told how far it is
	 * @return what became of it
	 * @throws IOException if the disk fails
	 * @throws org.accordgraph.refusal.StartRefused if the graph is not empty, or not
	 * embedded
	 */
	public IntakeReport fill(Path path, String source, Progress progress) throws IOException {
		this.filling.require();
		return take(path, source, false, progress, (checked, tally) -> {
			List<String> left = this.filling.fill(checked, progress, tally);
			if (checked.findings().none() && !left.isEmpty()) {
				Groups.of(checked.staging(), left)
					.forEach((documents) -> write(documents, checked, false, progress, tally));
			}
		});
	}

	private interface Writing {

		void write(Checked checked, Tally tally) throws IOException;

	}

	private IntakeReport take(Path path, String source, boolean dryRun, Progress progress, Writing writing)
			throws IOException {
		try (DataPackage handedIn = this.packages.open(path, source);
				Checked checked = this.checking.check(handedIn, progress)) {
			Findings findings = checked.findings();
			Tally tally = new Tally();
			List<LikelyPair> likely = dryRun ? this.likely.search(checked, progress) : List.of();
			if (findings.none()) {
				writing.write(checked, tally);
			}
			else {
				reject(checked, tally);
			}
			return IntakeReport.of(source, dryRun, checked.documents(), findings, tally, likely);
		}
		catch (Unreadable ex) {
			Findings findings = new Findings();
			findings.add(ex.finding());
			return IntakeReport.of(source, dryRun, List.of(), findings, new Tally(), List.of());
		}
	}

	/**
	 * Takes a document out, with what only it supports.
	 * @param document its id
	 * @return how many things and relationships are gone
	 */
	public long takeOut(String document) {
		List<Decision> decided = this.decisions.list();
		return this.additions.write((tx) -> {
			FormerStatements former = FormerStatements.read(this.statements, tx, document);
			Following following = new Following(this.derivation, this.statements, tx, new Nodes(this.statements, tx));
			following.addAll(former.ends());
			following.drop();
			long removed = former.forget(true);
			following.compute();
			new DecidedThings(this.statements, tx, document, UnaryOperator.identity(), decided).settleAll();
			return removed;
		}, (removed) -> true);
	}

	private void reject(Checked checked, Tally tally) {
		for (FormTable table : this.form.tables()) {
			long rows = checked.read().getOrDefault(table.name(), 0L);
			if (rows > 0) {
				tally.count(table, Outcome.REJECTED, rows);
			}
		}
	}

	private void write(Checked checked, boolean dryRun, Progress progress, Tally tally) {
		if (checked.staging().size() <= MOST_ROWS_TOGETHER) {
			write(checked.documents(), checked, dryRun, progress, tally);
		}
		else if (dryRun) {
			checked.findings()
				.add(new Finding(Severity.NOTE, "package", null, null, null, "package.large",
						"Of more than %d rows the cells and references are checked beforehand; the rules of cypher/checks are asked when it is taken in."
							.formatted(MOST_ROWS_TOGETHER),
						"Check it in parts if you want to know before."));
		}
		else {
			Groups.of(checked.staging(), checked.documents())
				.forEach((documents) -> write(documents, checked, false, progress, tally));
		}
	}

	/** Where something is wrong with one of many, the others are taken in without it. */
	private void write(List<String> documents, Checked checked, boolean dryRun, Progress progress, Tally tally) {
		Written written = this.additions.write((tx) -> write(tx, documents, checked, tally.rows(), progress),
				(done) -> !dryRun && done.findings.none());
		if (!written.findings.none() && documents.size() > 1 && checked.staging().size() > MOST_ROWS_TOGETHER) {
			documents.forEach((document) -> write(List.of(document), checked, dryRun, progress, tally));
			return;
		}
		if (written.findings.none()) {
			tally.addAll(written.tally);
		}
		else {
			tally.count(documents, checked.staging(), Outcome.REJECTED);
		}
		written.findings.list().forEach(checked.findings()::add);
	}

	/** It may be repeated, and begins anew then. */
	private Written write(TransactionContext tx, List<String> documents, Checked checked, long before,
			Progress progress) {
		Findings findings = new Findings();
		DocumentsWriter writer = new DocumentsWriter(this.statements, this.derivation, tx, documents, checked, findings,
				before, progress);
		writer.writeThings();
		if (findings.none()) {
			writer.writeFacts();
		}
		if (findings.none()) {
			writer.derive();
		}
		if (findings.none() && writer.isChange()) {
			Scope scope = writer.scope();
			this.checks.broken(tx, scope::of)
				.forEach((result) -> new BrokenRule(result, checked.known(), this.form).report(findings,
						() -> this.checks.before(result.name(), scope::of)));
		}
		writer.end();
		return new Written(writer.tally(), findings);
	}

	private record Written(Tally tally, Findings findings) {

	}

}
