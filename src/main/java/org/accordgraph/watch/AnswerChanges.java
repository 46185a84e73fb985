package org.accordgraph.watch;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.query.changes.Change;
import org.accordgraph.query.changes.Change.Subject;
import org.accordgraph.query.changes.ChangeKind;
import org.accordgraph.query.changes.ChangeSource;
import org.accordgraph.query.changes.ChangeWindow;

import org.springframework.stereotype.Component;

/** Tells which answers to watched questions changed. */
@Component
class AnswerChanges implements ChangeSource {

	private final Messages messages;

	AnswerChanges(Messages messages) {
		this.messages = messages;
	}

	@Override
	public List<Change> changes(ChangeWindow window) {
		return this.messages.latest()
			.map(AnswerChanges::change)
			.filter((change) -> window.contains(change.at(), change.key()))
			.limit(window.limit())
			.toList();
	}

	private static Change change(Message message) {
		Map<String, Long> counts = new LinkedHashMap<>();
		counts.put("added", (long) message.added());
		counts.put("removed", (long) message.removed());
		counts.put("changed", (long) message.changed());
		return new Change(ChangeKind.ANSWER, "answer/" + message.id(), message.at(),
				message.at().atZone(ZoneOffset.UTC).toLocalDate(), null,
				new Subject(message.question(), Set.of(), message.titleZh(), message.title()), null, null, null, null,
				counts, List.of());
	}

}
