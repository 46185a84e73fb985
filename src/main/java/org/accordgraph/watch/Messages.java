package org.accordgraph.watch;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.accordgraph.watch.Message.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The differences that were found, on disk; in memory, without their bodies. All that are
 * still to be delivered are kept, up to a number and a size, and the latest of the
 * others.
 */
@Component
class Messages {

	private static final Logger log = LoggerFactory.getLogger(Messages.class);

	/** Kept of those that are not pending. */
	static final int MOST_KEPT = 200;

	static final int MOST_PENDING = 1_000;

	/** Of the bodies of those that are pending. */
	static final long MOST_PENDING_BYTES = 64L * 1024 * 1024;

	private static final Comparator<Message> ORDER = Comparator.comparing(Message::at).thenComparing(Message::id);

	/** That of changes, whose keys are made of the ids. */
	private static final Comparator<Message> LATEST_FIRST = Comparator.comparing(Message::at)
		.reversed()
		.thenComparing(Message::id);

	private final WatchFiles<MessageFile> files;

	private final Map<String, Message> known = new ConcurrentHashMap<>();

	private boolean read;

	Messages(WatchProperties properties, JsonMapper json) {
		this.files = new WatchFiles<>(properties.directory().resolve("messages"), MessageFile.class, json);
	}

	/**
	 * Keeps a message. One that is there already, as after a crash, stays as it is.
	 * @param message the message
	 * @param body what is to be sent
	 * @throws IOException if the disk fails
	 */
	synchronized void add(Message message, String body) throws IOException {
		if (all().stream().noneMatch((each) -> each.id().equals(message.id()))) {
			write(message, body);
			limit();
		}
	}

	/**
	 * Keeps what became of a message, unless it is gone.
	 * @throws IOException if the disk fails
	 */
	synchronized void update(Message message) throws IOException {
		Optional<String> body = body(message.id());
		if (body.isPresent()) {
			write(message, body.get());
		}
	}

	/**
	 * Reads what is to be sent; none if the message was given up meanwhile, or its file
	 * is gone.
	 * @throws IOException if the disk fails
	 */
	synchronized Optional<String> pendingBody(String id) throws IOException {
		Message message = this.known.get(id);
		return (message != null && message.state() == State.PENDING) ? body(id) : Optional.empty();
	}

	/** A message whose file somebody removed or damaged is no message any more. */
	private Optional<String> body(String id) throws IOException {
		try {
			Optional<String> body = this.files.read(id).map(MessageFile::body);
			if (body.isEmpty()) {
				log.warn("The file of message {} was removed; it is not sent.", id);
				this.known.remove(id);
			}
			return body;
		}
		catch (UnreadableFile ex) {
			log.warn("Message {} is not sent until its file is corrected and the service started again: {}", id,
					ex.getMessage());
			this.known.remove(id);
			return Optional.empty();
		}
	}

	private void write(Message message, String body) throws IOException {
		this.files.write(message.id(), new MessageFile(message, body));
		this.known.put(message.id(), message);
	}

	private void limit() throws IOException {
		List<Message> pending = pending();
		int number = pending.size();
		long bytes = pending.stream().mapToLong(Message::bytes).sum();
		for (Message message : pending) {
			if (number <= MOST_PENDING && bytes <= MOST_PENDING_BYTES) {
				break;
			}
			String why = (number > MOST_PENDING) ? "more than %d messages were waiting".formatted(MOST_PENDING)
					: "more than %d MB were waiting".formatted(MOST_PENDING_BYTES / (1024 * 1024));
			update(message.with(State.GIVEN_UP, message.attempts(),
					((message.outcome() != null) ? message.outcome() + "; " : "") + "given up: " + why));
			log.warn("Message {} to the webhook is given up: {}.", message.id(), why);
			number--;
			bytes -= message.bytes();
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
				this.files.each((file) -> this.known.put(file.message().id(), file.message()));
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
