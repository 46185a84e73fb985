package org.accordgraph.support.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.support.problem.RetryLater;
import org.accordgraph.support.request.AskedFormat;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/**
 * Sends a file that takes a long read and room on the disk. One is written at a time, and
 * sent only once it is complete; several are sent at a time, so that a slow client keeps
 * nobody waiting.
 */
public final class FileDownload {

	private static final Duration WAIT = Duration.ofSeconds(10);

	/** The maximum number of files that are on the disk at a time. */
	private static final int MOST = 8;

	private final Semaphore writing = new Semaphore(1);

	private final Semaphore files = new Semaphore(MOST);

	private final String type;

	private final String name;

	/**
	 * Creates a download.
	 * @param type its media type
	 * @param name the name of the file
	 */
	public FileDownload(String type, String name) {
		this.type = type;
		this.name = name;
	}

	/** Writes a file, which is deleted once it is sent. */
	@FunctionalInterface
	public interface Source {

		/**
		 * Writes the file.
		 * @throws IOException if the disk fails
		 */
		Path write() throws IOException;

	}

	/**
	 * Answers a request. For the headers alone, nothing is written.
	 * @param request the request
	 * @param response its response
	 * @param source writes the file
	 * @throws HttpMediaTypeNotAcceptableException if the client takes no such file
	 * @throws RetryLater if it is being written for another client, or sent to too many
	 * @throws IOException if the disk or the connection fails
	 */
	public void answer(HttpServletRequest request, HttpServletResponse response, Source source)
			throws IOException, HttpMediaTypeNotAcceptableException {
		AskedFormat.require(request, this.type);
		if (request.getMethod().equals(HttpMethod.HEAD.name())) {
			head(response);
			return;
		}
		acquire(this.files);
		try {
			send(response, source);
		}
		finally {
			this.files.release();
		}
	}

	private static void acquire(Semaphore permits) {
		if (!permits.tryAcquire()) {
			throw new RetryLater(HttpStatus.SERVICE_UNAVAILABLE, "export-busy", "Busy",
					"The whole graph is being exported for somebody else.", WAIT);
		}
	}

	private Path write(Source source) throws IOException {
		acquire(this.writing);
		try {
			return source.write();
		}
		finally {
			this.writing.release();
		}
	}

	private void send(HttpServletResponse response, Source source) throws IOException {
		Path file = write(source);
		try {
			head(response);
			response.setContentLengthLong(Files.size(file));
			Files.copy(file, response.getOutputStream());
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private void head(HttpServletResponse response) {
		AskedFormat.head(response, this.type, this.name);
	}

}
