package org.accordgraph.support.problem;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;

/** Spring Data wraps what the driver says; what is answered does not depend on that. */
class ProblemHandlerTests {

	@Test
	void answersADatabaseThatIsAwayAlikeHoweverItIsWrapped() {
		assertThat(status(new DataAccessResourceFailureException("away", new ServiceUnavailableException("away"))))
			.isEqualTo(503);
		assertThat(status(new CannotCreateTransactionException("away",
				new RuntimeException(new ServiceUnavailableException("away")))))
			.isEqualTo(503);
		assertThat(status(new InvalidDataAccessResourceUsageException("refused",
				new AuthenticationException("Neo.ClientError.Security.Unauthorized", "refused"))))
			.isEqualTo(503);
	}

	@Test
	void answersWhatItDoesNotKnowAsItsOwnFailure() {
		assertThat(status(new DataAccessResourceFailureException("something else"))).isEqualTo(500);
	}

	private static int status(NestedRuntimeException ex) {
		return new ProblemHandler().wrapped(ex).getStatusCode().value();
	}

}
