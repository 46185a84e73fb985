package org.accordgraph.ingest.expansion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.ingest.draft.DutyCell;
import org.jspecify.annotations.Nullable;

/**
 * Expands the cell that says who has to do a task into duties. What the signatures say
 * already is not repeated; what the cell leaves open is asked, never guessed.
 */
final class FormDuties {

	private final FilledForm filled;

	private final Surroundings around;

	private final FormIssues issues;

	private final ExpandedForm form;

	private final FormNames names;

	private final List<String> parties;

	private boolean listAsked;

	FormDuties(FilledForm filled, Surroundings around, FormIssues issues, ExpandedForm form, FormNames names,
			List<String> parties) {
		this.filled = filled;
		this.around = around;
		this.issues = issues;
		this.form = form;
		this.names = names;
		this.parties = parties;
	}

	void add(FormCell who, ExpandedTable.Row commitment, String id, String passage) {
		if (who.isEmpty()) {
			return;
		}
		List<DutyCell.Part> parts = this.around.words().duties(who.text()).parts();
		boolean roles = parts.stream().anyMatch((part) -> part.role() != null);
		Set<String> evidence = Set.of(passage);
		Map<String, String> bearers = new LinkedHashMap<>();
		boolean first = true;
		for (DutyCell.Part part : parts) {
			for (String name : part.names()) {
				boolean joint = this.around.words().isJoint(name);
				if (joint) {
					commitment.with("dutyWords", name, who);
				}
				if (joint && part.role() == null) {
					// The duty follows from the signatures.
					continue;
				}
				if (part.role() == null && roles) {
					this.issues.error(who, "form.no-role", "The cell does not say what %s has to do.".formatted(name),
							"Write 牵头 or 配合, led by or with, for each; 、 joins several with the same role.");
					continue;
				}
				String role = (part.role() != null) ? part.role() : list(who, first);
				first = false;
				List<String> actors = joint ? this.parties : this.names.actors(name, who, evidence);
				for (String actor : actors) {
					String before = bearers.putIfAbsent(actor, (role != null) ? role : "");
					if (role != null && before == null) {
						boolean inferred = part.role() == null && !role.equals("CO_OWNER");
						this.form.add("duties", who)
							.with("bearer", actor)
							.with("commitment", id)
							.with("role", role)
							.with("basis", inferred ? "INFERRED" : "STATED")
							.with("words", part.words())
							.evidence(evidence);
					}
					else if (before != null && !before.equals(String.valueOf(role))) {
						this.issues.error(who, "form.two-roles", "%s has two roles in this cell.".formatted(name),
								"A body has one role in a task: divide the task.");
					}
				}
			}
		}
	}

	/** The role in a list without roles, which the head says once for the whole form. */
	private @Nullable String list(FormCell who, boolean first) {
		FormCell answer = this.filled.head("list");
		String value = this.around.bareList(answer.text());
		if (value.isEmpty()) {
			if (!this.listAsked) {
				this.listAsked = true;
				this.issues.error(answer.isEmpty() ? who : answer, "form.list",
						"This cell lists names and does not say who leads.",
						"Say once in the head of the form what such lists mean, 只列单位时 / A bare list means: 共同承担 (all co-own), 首位牵头 (the first leads), 牵头 (all lead) or 配合 (all support).");
			}
			return null;
		}
		return value.equals("FIRST_LEADS") ? (first ? "LEAD" : "SUPPORT") : value;
	}

}
