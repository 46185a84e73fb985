package org.accordgraph.ingest.expansion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.accordgraph.ingest.form.FormField;
import org.accordgraph.ingest.form.Forms;

/**
 * Expands the form of an agreement: its head into document, passages, agreement and
 * parties, each of its rows into a commitment with its duties, deliverables, amounts,
 * targets and state.
 */
final class AgreementForm {

	private final FilledForm filled;

	private final Surroundings around;

	private final FormIssues issues;

	private final ExpandedForm form;

	AgreementForm(FilledForm filled, Surroundings around, FormIssues issues) {
		this.filled = filled;
		this.around = around;
		this.issues = issues;
		this.form = new ExpandedForm(filled.source());
	}

	/** The parts of a cell that semicolons separate. */
	static List<String> several(String text) {
		return Pattern.compile("[;；\\n]+")
			.splitAsStream(text)
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.toList();
	}

	ExpandedForm expand() {
		reportMissing();
		FormSource source = new FormSource(this.filled, this.form);
		FormNames names = new FormNames(this.form, this.issues, this.around.words(), this.around.known(),
				this.around.nearest(), source.id(), new LinkedHashSet<>(several(this.filled.head("new").text())));
		String agreement = source.id() + "-a1";
		source.add();
		Set<String> signing = Set.of(source.passage(this.filled.head("signing")));
		AgreementHead head = new AgreementHead(this.filled, this.around, this.form, names, agreement,
				source.published());
		List<String> parties = head.parties(signing);
		head.agreement(signing);
		FormDuties duties = new FormDuties(this.filled, this.around, this.issues, this.form, names, parties);
		new AgreementTasks(this.filled, this.around, this.issues, this.form, source, agreement, duties).add();
		names.reportUnused(this.filled.head("new"));
		return this.form;
	}

	private void reportMissing() {
		for (FormField field : this.around.forms().fields(Forms.AGREEMENT, true)) {
			FormCell cell = this.filled.head(field.key());
			if (field.needed() && cell.isEmpty()) {
				this.issues.error(cell, "value.missing", "The cell is empty.",
						"Enter a value: " + field.noteEn() + ".");
			}
		}
		if (this.filled.rows().isEmpty()) {
			this.issues.error(this.filled.head("title"), "form.empty", "The form has no row.",
					"Enter one task a row below the headings.");
		}
	}

}
