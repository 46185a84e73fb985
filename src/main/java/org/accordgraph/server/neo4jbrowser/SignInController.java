package org.accordgraph.server.neo4jbrowser;

import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.accordgraph.support.problem.Problem;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Exchanges the code of the page {@code sign-in.html} for credentials. Pages of other
 * sites cannot post.
 */
@RestController
@Hidden
class SignInController {

	private final SignInCodes codes;

	SignInController(SignInCodes codes) {
		this.codes = codes;
	}

	@PostMapping(path = "/browser-files/sign-in", consumes = "text/plain")
	ResponseEntity<Map<String, String>> signIn(@RequestBody String code) {
		return this.codes.redeem(code.strip())
			.map((person) -> ResponseEntity.ok()
				.cacheControl(CacheControl.noStore())
				.body(Map.of("user", person.user(), "password", String.valueOf(person.secret()))))
			.orElseThrow(NotValid::new);
	}

	private static final class NotValid extends Problem {

		NotValid() {
			super(HttpStatus.FORBIDDEN, "code-not-valid", "Code not valid",
					"A sign-in code works once, within ten minutes of the start. Sign in with the password in the file that the start message names, or restart the service for a new code.",
					Map.of());
		}

	}

}
