package org.accordgraph.watch;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.accordgraph.watch.Message.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The differences that were found, on disk. All that are still to be delivered are kept,
 * up to a number, and the latest of the others.
 */
@Component
class Messages {

	private static final Logger log = LoggerFactory.getLogger(Messages.class);

	/** Kept of those that are not pending. */
	static final int MOST_KEPT = 200;

	static final int MOST_PENDING = 1_000;

	private static final Comparator<Message> ORDER = Comparator.comparing(Message::at).thenComparing(Message::id);

	/** That of changes, whose keys are made of the ids. */
	private static final Comparator<Message> LATEST_FIRST = Comparator.comparing(Message::at)
		.reversed()
		.thenComparing(Message::id);

	private final WatchFiles<Message> files;

	private final Map<String, Message> known = new ConcurrentHashMap<>();

	private boolean read;

	Messages(WatchProperties properties, JsonMapper json) {
		this.files = new WatchFiles<>(properties.directory().resolve("messages"), Message.class, json);
	}

	/**
	 * Keeps a message. One that is there already, as after a crash, stays as it is.
	 * @throws IOException if the disk fails
	 */
	synchronized void add(Message message) throws IOException {
		if (all().stream().noneMatch((each) -> each.id().equals(message.id()))) {
			update(message);
			limit();
		}
	}

	/**
	 * Keeps what became of a message.
	 * @throws IOException if the disk fails
	 */
	synchronized void update(Message message) throws IOException {
		this.files.write(message.id(), message);
		this.known.put(message.id(), message);
	}

	private void limit() throws IOException {
		List<Message> pending = pending();
		for (Message message : pending.subList(0, Math.max(0, pending.size() - MOST_PENDING))) {
			update(message.with(State.GIVEN_UP, message.attempts(),
					"more than " + MOST_PENDING + " others were waiting"));
			log.warn("Message {} is given up: more than {} others are waiting to be delivered.", message.id(),
					MOST_PENDING);
		}
		List<Message> over = all().stream().filter((message) -> message.state() != State.PENDING).toList();
		for (Message message : over.subList(0, Math.max(0, over.size() - MOST_KEPT))) {
			this.files.remove(message.id());
			this.known.remove(message.id());
		}
	}

	/** All messages, the earliest first. */
	synchronized List<Message> all() {
		if (!this.read) {
			try {
				this.files.all().forEach((message) -> this.known.put(message.id(), message));
				this.read = true;
			}
			catch (IOException ex) {
				log.warn("The messages in accord.watch.directory could not be read", ex);
			}
		}
		return this.known.values().stream().sorted(ORDER).toList();
	}

	/** Those that are still to be delivered, the earliest first. */
	List<Message> pending() {
		return all().stream().filter((message) -> message.state() == State.PENDING).toList();
	}

	/** The latest first; of those of one moment, the id decides. */
	Stream<Message> latest() {
		return all().stream().sorted(LATEST_FIRST);
	}

}
