package org.accordgraph.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No component of the jar has a vulnerability of the given advisories:
 * {@code -Daccord.advisories=<file in the OSV format>}.
 */
@Tag("drill")
@EnabledIfSystemProperty(named = "accord.advisories", matches = ".+",
		disabledReason = "No advisories: -Daccord.advisories=<file in the OSV format>")
class AdvisoriesIT {

	@Test
	void nameNoComponentOfTheJar() throws IOException {
		Path file = Path.of(System.getProperty("accord.advisories"));
		Advisories advisories = Advisories.of(JsonMapper.shared().readTree(Files.readString(file)));
		assertThat(advisories.count()).as("advisories in " + file).isPositive();
		assertThat(advisories.against(Sbom.ofTheJar())).as("components with known vulnerabilities").isEmpty();
	}

}
