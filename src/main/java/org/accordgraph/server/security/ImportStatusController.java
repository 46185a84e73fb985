package org.accordgraph.server.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether imports are enabled, so that pages offer only what is possible. */
@RestController
@Tag(name = "Import")
class ImportStatusController {

	private final ImportAccess access;

	ImportStatusController(ImportAccess access) {
		this.access = access;
	}

	@GetMapping("/api/import/status")
	@Operation(operationId = "getImportStatus", summary = "Whether imports are enabled",
			description = "They are if the service was started with an import key.")
	Status status() {
		return new Status(this.access.isEnabled());
	}

	/**
	 * Whether imports are enabled.
	 *
	 * @param enabled whether the service was started with an import key
	 */
	@Schema(name = "ImportStatus")
	record Status(boolean enabled) {

	}

}
