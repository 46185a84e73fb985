package org.accordgraph.server.http;

import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import org.accordgraph.support.problem.FilterProblem;
import org.accordgraph.support.problem.PlainProblem;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.http.parser.Host;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * Precedes all other valves, so that even requests that Tomcat itself rejects pass it. It
 * sets the headers of every response, and replaces the HTML error pages of Tomcat by
 * problem details.
 */
class ResponseValve extends ErrorReportValve {

	private static final String FORWARDED_HOST = "X-Forwarded-Host";

	private final KnownHosts hosts;

	ResponseValve(KnownHosts hosts) {
		this.hosts = hosts;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		ResponseHeaders.set(request, response);
		ConnectionPeer.keep(request);
		boolean refused = response.getStatus() >= HttpStatus.BAD_REQUEST.value();
		if (!refused && (!namesHosts(request) || !namesLanguages(request))) {
			PlainProblem.write(response, FilterProblem.of(HttpStatus.BAD_REQUEST));
			return;
		}
		if (!refused && !this.hosts.knows(request)) {
			PlainProblem.write(response, FilterProblem.of(HttpStatus.MISDIRECTED_REQUEST));
			return;
		}
		super.invoke(request, response);
		// Spring reports some errors by the status alone.
		if (response.getStatus() >= HttpStatus.BAD_REQUEST.value() && !response.isCommitted()
				&& response.getContentWritten() == 0 && isOpen(response)) {
			tell(response);
		}
	}

	/**
	 * Whether each host that a proxy names is syntactically valid. Tomcat's
	 * {@code RemoteIpValve}, which has already replaced the address of the request by the
	 * one that a trusted proxy reports, ignores a host that it cannot parse; here, the
	 * request is rejected.
	 */
	private static boolean namesHosts(Request request) {
		try {
			Collections.list(request.getHeaders(FORWARDED_HOST))
				.stream()
				.flatMap((header) -> Stream.of(header.split(",", -1)))
				.forEach((host) -> Host.parse(host.strip()));
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Tomcat reads them when somebody asks, and fails where there are too many. */
	private static boolean namesLanguages(Request request) {
		try {
			return request.getLocale() != null;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported() || !isOpen(response)) {
			return;
		}
		// The failure has cleared the headers.
		ResponseHeaders.set(request, response);
		try {
			tell(response);
		}
		catch (IOException ex) {
			this.container.getLogger().debug("The client closed the connection before the answer was complete", ex);
		}
	}

	private static void tell(Response response) throws IOException {
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		PlainProblem.write(response, FilterProblem.of((status != null) ? status : HttpStatus.BAD_REQUEST));
	}

	private static boolean isOpen(Response response) {
		AtomicBoolean open = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
		return open.get();
	}

}
