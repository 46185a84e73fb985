package org.accordgraph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.w3c.dom.Document;

import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.util.AntPathMatcher;
import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each test class runs with {@code mvn test} or with what {@code mvn verify} adds: in one
 * of them, and in no more.
 */
class TestSetTests {

	/** What is started by its name only. */
	private static final List<String> BY_NAME = List.of("Benchmark", "Pictures");

	/** What Surefire takes where the build says nothing. */
	private static final List<String> DEFAULT = List.of("**/Test*.java", "**/*Test.java", "**/*Tests.java",
			"**/*TestCase.java");

	private final AntPathMatcher paths = new AntPathMatcher();

	@Test
	void holdEachClassOnce() throws Exception {
		Document pom = DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(Path.of("pom.xml").toFile());
		Set<String> tagged = words(pom, "surefire", "excludedGroups");
		assertThat(words(pom, "failsafe", "groups")).isEqualTo(tagged).hasSize(2);
		assertThat(patterns(pom, "surefire")).isEmpty();
		List<String> second = patterns(pom, "failsafe");
		assertThat(second).isNotEmpty();

		List<String> wrong = new ArrayList<>();
		int inFirst = 0;
		int inSecond = 0;
		for (Class<?> test : tests()) {
			boolean isTagged = tags(test).stream().anyMatch(tagged::contains);
			boolean runsFirst = !isTagged && matches(test, DEFAULT);
			boolean runsSecond = isTagged && matches(test, second);
			inFirst += runsFirst ? 1 : 0;
			inSecond += runsSecond ? 1 : 0;
			if (BY_NAME.stream().anyMatch(test.getSimpleName()::endsWith) ? runsFirst || runsSecond
					: runsFirst == runsSecond) {
				wrong.add("%s: mvn test %s, mvn verify %s".formatted(test.getName(), runsFirst, runsSecond));
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(inFirst).isGreaterThan(50);
		assertThat(inSecond).isGreaterThan(10);
	}

	@Test
	void tagClassesAndNoMethods() {
		assertThat(tests()).allSatisfy((test) -> assertThat(ReflectionUtils.getAllDeclaredMethods(test))
			.noneMatch((method) -> AnnotationSupport.isAnnotated(method, Tag.class)));
	}

	private static List<Class<?>> tests() {
		List<Class<?>> tests = new ArrayList<>();
		for (JavaClass each : new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
			.importPackages("org.accordgraph")) {
			if (!each.getModifiers().contains(JavaModifier.ABSTRACT) && isTest(each.reflect())) {
				tests.add(each.reflect());
			}
		}
		return tests;
	}

	private static boolean isTest(Class<?> type) {
		return Stream.of(ReflectionUtils.getAllDeclaredMethods(type))
			.anyMatch((method) -> MergedAnnotations.from(method).isPresent(Testable.class));
	}

	private static Set<String> tags(Class<?> test) {
		return AnnotationSupport.findRepeatableAnnotations(test, Tag.class)
			.stream()
			.map(Tag::value)
			.collect(Collectors.toSet());
	}

	private boolean matches(Class<?> test, List<String> patterns) {
		String path = test.getName().replace('.', '/') + ".java";
		return patterns.stream().anyMatch((pattern) -> this.paths.match(pattern, path));
	}

	private static Set<String> words(Document pom, String plugin, String setting) throws Exception {
		return new TreeSet<>(List.of(xpath().evaluate(configuration(plugin) + setting, pom).split(",")));
	}

	private static List<String> patterns(Document pom, String plugin) throws Exception {
		String all = xpath().evaluate(configuration(plugin) + "includes", pom).strip();
		return all.isEmpty() ? List.of() : List.of(all.split("\\s+"));
	}

	private static String configuration(String plugin) {
		return "/project/build/plugins/plugin[artifactId='maven-" + plugin + "-plugin']/configuration/";
	}

	private static XPath xpath() {
		return XPathFactory.newDefaultInstance().newXPath();
	}

}
