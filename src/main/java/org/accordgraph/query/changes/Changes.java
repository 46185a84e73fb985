package org.accordgraph.query.changes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.accordgraph.links.Addresses;
import org.accordgraph.links.BrowserLinks;
import org.accordgraph.model.AnswerWords;
import org.accordgraph.model.EntityKinds;
import org.accordgraph.model.Language;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.query.changes.Change.State;
import org.accordgraph.query.changes.Change.Subject;
import org.accordgraph.query.readable.ReadableValues;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Merges what the sources of changes tell: each gives as many as are asked for, and one
 * more, so that the merged list says whether there are others.
 */
@Component
class Changes {

	private final List<ChangeSource> sources;

	private final Vocabulary vocabulary;

	private final AnswerWords words;

	Changes(List<ChangeSource> sources, Vocabulary vocabulary, AnswerWords words) {
		this.sources = sources;
		this.vocabulary = vocabulary;
		this.words = words;
	}

	/**
	 * Returns the changes of a request.
	 * @param request which ones
	 */
	Told of(ChangesRequest request) {
		ChangeWindow window = request.window();
		List<Change> all = new ArrayList<>();
		ChangeWindow oneMore = new ChangeWindow(window.from(), window.to(), window.after(), window.limit() + 1);
		this.sources.forEach((source) -> all.addAll(source.changes(oneMore)));
		all.sort(ChangeWindow.ORDER);
		boolean cut = all.size() > window.limit();
		List<Change> changes = List.copyOf(all.subList(0, Math.min(all.size(), window.limit())));
		ChangeWords said = new ChangeWords(
				new ReadableValues(this.vocabulary, this.words, request.language(), Map.of()), request.language());
		return new Told(new ChangeFeed(changes.stream().map((change) -> item(change, said)).toList(), cut,
				cut ? request.address(Cursor.of(changes.get(changes.size() - 1))) : null,
				request.address(request.cursor())), changes, said);
	}

	private static ChangeItem item(Change change, ChangeWords said) {
		return new ChangeItem(urn(change.key()), change.kind(), said.title(change), change.at(), change.day(),
				change.publishedOn(), named(change.entity()), told(change, change.before(), said),
				told(change, change.after(), said), (change.by() != null) ? named(change.by()) : null, change.counts(),
				(change.document() != null) ? named(change.document()) : null, change.evidence(), links(change));
	}

	/** A name-based UUID of the key: no authority has to be made up for it. */
	private static String urn(String key) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(("accord-graph/changes/" + key).getBytes(StandardCharsets.UTF_8));
	}

	private static ChangeItem.Named named(Subject subject) {
		return new ChangeItem.Named(subject.id(), subject.labels().isEmpty() ? null : EntityKinds.of(subject.labels()),
				subject.name(), subject.nameEn());
	}

	private static ChangeItem.@Nullable Told told(Change change, @Nullable State state, ChangeWords said) {
		return (state != null) ? new ChangeItem.Told(state.value(), said.state(change.kind(), state), state.since(),
				state.part(), state.figure(), state.unit()) : null;
	}

	private static ChangeItem.Links links(Change change) {
		String service = Addresses.service();
		if (change.kind() == ChangeKind.ANSWER) {
			return new ChangeItem.Links(service + "/api/questions/" + change.entity().id(),
					service + "/#/ask/" + change.entity().id(), null);
		}
		boolean isThere = !change.entity().labels().isEmpty();
		return new ChangeItem.Links(isThere ? Addresses.of("/api/entities", change.entity().id()) : null,
				isThere ? explorer(change.entity()) : null,
				(change.document() != null) ? explorer(change.document()) : null);
	}

	private static String explorer(Subject subject) {
		return Addresses.service() + "/#/?open=" + BrowserLinks.encode(subject.id());
	}

	/**
	 * Changes, and how to say more of them.
	 *
	 * @param feed as the API shows them
	 * @param changes the same changes
	 * @param words says more of each
	 */
	record Told(ChangeFeed feed, List<Change> changes, ChangeWords words) {

	}

}
