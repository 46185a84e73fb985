package org.accordgraph.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.accordgraph.query.changes.Change;
import org.accordgraph.query.changes.ChangeWindow;
import org.accordgraph.watch.Message.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Differences as changes, in pages. */
class AnswerChangesTests {

	private static final Instant MOMENT = Instant.EPOCH.plusSeconds(7);

	@TempDir
	Path folder;

	/** Each page begins behind the last change of the one before. */
	@Test
	void tellsEachOfThoseOfOneMomentOnceHoweverFewAPageHas() throws Exception {
		Messages messages = new Messages(new WatchProperties(List.of("outcomes/fulfilled"), this.folder, null, null,
				null, false, Duration.ofSeconds(5), 3, Duration.ofMillis(20)), JsonMapper.builder().build());
		messages.add(message("b", MOMENT), "{}");
		messages.add(message("c", MOMENT), "{}");
		messages.add(message("a", MOMENT), "{}");
		messages.add(message("later", MOMENT.plusSeconds(1)), "{}");
		AnswerChanges source = new AnswerChanges(messages);
		List<String> told = new ArrayList<>();
		ChangeWindow window = new ChangeWindow(Instant.EPOCH, MOMENT.plusSeconds(60), "", 1);
		for (List<Change> page = source.changes(window); !page.isEmpty(); page = source.changes(window)) {
			assertThat(page).hasSize(1);
			Change last = page.get(0);
			told.add(last.key());
			window = new ChangeWindow(Instant.EPOCH, last.at(), last.key(), 1);
		}
		assertThat(told).containsExactly("answer/later", "answer/a", "answer/b", "answer/c");
	}

	private static Message message(String id, Instant at) {
		return new Message(id, at, "outcomes/fulfilled", "Which?", "哪些？", 1, 0, 0, State.KEPT, 0, null, 2);
	}

}
