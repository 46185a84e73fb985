package org.accordgraph.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.accordgraph.watch.Message.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of the differences, and how much. */
@ExtendWith(OutputCaptureExtension.class)
class MessagesTests {

	private static final int MEGABYTE = 1024 * 1024;

	@TempDir
	Path folder;

	@Test
	void givesTheOldestUpWhereTooMuchIsWaiting(CapturedOutput output) throws Exception {
		Messages messages = messages();
		String body = "x".repeat(MEGABYTE);
		for (int i = 0; i < 64; i++) {
			messages.add(message("m" + i, i, body), body);
		}
		assertThat(messages.pending()).hasSize(64);
		messages.add(message("m64", 64, "{}"), "{}");
		assertThat(messages.pending()).hasSize(64).extracting(Message::id).doesNotContain("m0").contains("m1", "m64");
		assertThat(messages.pendingBody("m0")).isEmpty();
		assertThat(messages.pendingBody("m1")).contains(body);
		// As after a restart.
		assertThat(messages().all()).hasSize(65).first().satisfies((oldest) -> {
			assertThat(oldest.id()).isEqualTo("m0");
			assertThat(oldest.state()).isEqualTo(State.GIVEN_UP);
			assertThat(oldest.outcome()).isEqualTo("given up: more than 64 MB were waiting");
		});
		assertThat(output).contains("Message m0 to the webhook is given up: more than 64 MB were waiting.")
			.doesNotContain("Message m1 to the webhook");
	}

	@Test
	void keepsTheLatestOfThoseThatAreNotPending() throws Exception {
		Messages messages = messages();
		for (int i = 0; i < Messages.MOST_KEPT + 3; i++) {
			messages.add(message("m" + i, i, "{}").with(State.DELIVERED, 1, "HTTP 204"), "{}");
		}
		assertThat(messages().all()).hasSize(Messages.MOST_KEPT).first().extracting(Message::id).isEqualTo("m3");
	}

	@Test
	void forgetsAMessageWhoseFileIsRemovedOrDamaged() throws Exception {
		Messages messages = messages();
		messages.add(message("removed", 1, "{}"), "{}");
		messages.add(message("damaged", 2, "{}"), "{}");
		messages.add(message("whole", 3, "{\"a\":1}"), "{\"a\":1}");
		Files.delete(file("removed"));
		Files.writeString(file("damaged"), "{");
		assertThat(messages.pendingBody("removed")).isEmpty();
		assertThat(messages.pendingBody("damaged")).isEmpty();
		assertThat(messages.pendingBody("whole")).contains("{\"a\":1}");
		assertThat(messages.all()).extracting(Message::id).containsExactly("whole");
		assertThat(file("damaged")).hasContent("{");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{}", "{\"message\": {}, \"body\": \"x\"}" })
	void leavesADamagedFileAsItIs(String damaged, CapturedOutput output) throws Exception {
		messages().add(message("whole", 1, "{}"), "{}");
		Files.writeString(file("damaged"), damaged);
		assertThat(messages().all()).extracting(Message::id).containsExactly("whole");
		assertThat(Files.readString(file("damaged"))).isEqualTo(damaged);
		assertThat(output).contains(file("damaged") + " is no file of this service any more");
	}

	private Path file(String id) {
		return this.folder.resolve("messages").resolve(id + ".json");
	}

	private Messages messages() {
		return new Messages(new WatchProperties(List.of("outcomes/fulfilled"), this.folder, null, null, null, false,
				Duration.ofSeconds(5), 3, Duration.ofMillis(20)), JsonMapper.builder().build());
	}

	private static Message message(String id, int second, String body) {
		return new Message(id, Instant.EPOCH.plusSeconds(second), "outcomes/fulfilled", "Which?", "哪些？", 1, 0, 0,
				State.PENDING, 0, null, MessageBody.bytes(body));
	}

}
