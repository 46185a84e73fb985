package org.accordgraph.web;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;
import org.accordgraph.problem.PlainProblem;
import org.accordgraph.problem.Refusal;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * Stands before everything else, where even a request passes that Tomcat itself refuses:
 * every answer has its headers from here, and what Tomcat would tell in HTML is a
 * problem.
 */
class AnswerValve extends ErrorReportValve {

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		AnswerHeaders.set(request, response);
		boolean refused = response.getStatus() >= HttpStatus.BAD_REQUEST.value();
		if (!refused && !Forwarding.isSane(request)) {
			PlainProblem.write(response, Refusal.of(HttpStatus.BAD_REQUEST));
			return;
		}
		super.invoke(request, response);
		// Spring tells some things by a status alone.
		if (response.getStatus() >= HttpStatus.BAD_REQUEST.value() && !response.isCommitted()
				&& response.getContentWritten() == 0 && isOpen(response)) {
			tell(response);
		}
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported() || !isOpen(response)) {
			return;
		}
		// A failure has cleared them.
		AnswerHeaders.set(request, response);
		try {
			tell(response);
		}
		catch (IOException ex) {
			this.container.getLogger().debug("Nobody waits for this answer any more", ex);
		}
	}

	private static void tell(Response response) throws IOException {
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		PlainProblem.write(response, Refusal.of((status != null) ? status : HttpStatus.BAD_REQUEST));
	}

	private static boolean isOpen(Response response) {
		AtomicBoolean open = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
		return open.get();
	}

}
