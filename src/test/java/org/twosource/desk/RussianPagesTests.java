package org.twosource.desk;

import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@NewsroomTest
class RussianPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@ParameterizedTest
	@CsvSource({ "admin, /people, Сотрудники", "admin, /account, Токены API", "manager, /board, На каких этапах",
			"manager, /board?process=document-intake, Приём документа", "checker, /sources, Добавить источник",
			"checker, /documents, Загрузить документ", "checker, /documents/new, Кто опубликовал" })
	void everyPageOfTheDeskIsInTheLanguageTheBrowserAsksFor(String username, String path, String words)
			throws Exception {
		this.newsroom.claim("The river rose " + UUID.randomUUID(), "STATISTIC");
		MvcTestResult answer = this.mvc.get()
			.uri(path)
			.header(HttpHeaders.ACCEPT_LANGUAGE, "ru-RU,ru;q=0.9,en;q=0.8")
			.with(this.newsroom.as(username))
			.exchange();
		assertThat(answer).hasStatusOk();
		isRussian(answer, words);
	}

	@ParameterizedTest
	@CsvSource({ "/login, Демонстрационная редакция", "/login?error=attempts, Слишком много попыток",
			"/login?error=credentials, не подходят", "/login?logout=, Вы вышли" })
	void theSignInPageIsInTheLanguageTheBrowserAsksFor(String path, String words) throws Exception {
		isRussian(this.mvc.get().uri(path).header(HttpHeaders.ACCEPT_LANGUAGE, "ru").exchange(), words);
	}

	@Test
	void aChoiceOfLanguageIsKeptAndLeadsBackToThePage() throws Exception {
		MvcTestResult chosen = this.mvc.post()
			.uri("/language")
			.param("language", "ru")
			.header(HttpHeaders.REFERER, "http://localhost/sources?page=2")
			.with(csrf())
			.exchange();
		assertThat(chosen).hasRedirectedUrl("/sources?page=2");
		Cookie choice = chosen.getMvcResult().getResponse().getCookie("language");
		assertThat(choice).isNotNull();
		MvcTestResult answer = this.mvc.get()
			.uri("/sources")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.cookie(choice)
			.with(this.newsroom.as("checker"))
			.exchange();
		isRussian(answer, "Источники");
	}

	@Test
	void whatIsWrongWithAFormIsSaidInRussian() throws Exception {
		MvcTestResult answer = this.mvc.post()
			.uri("/sources")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "ru")
			.with(this.newsroom.as("checker"))
			.with(csrf())
			.exchange();
		assertThat(answer).hasStatus(422);
		isRussian(answer, "Укажите название источника");
		assertThat(page(answer).select("[role=alert]").text()).contains("посмотрите на отмеченные поля");
	}

	@Test
	void whatIsDoneAndWhatIsRefusedIsToldInRussianOnTheNextPage() {
		UUID task = this.newsroom.task(this.newsroom.claim("The bridge fell " + UUID.randomUUID(), "STATISTIC"));
		assertThat(given(task, "editor")).flash()
			.hasEntrySatisfying("warning", (told) -> assertThat(told).asString()
				.startsWith("Доказательства собирают фактчекеры. Кто может: "));
		assertThat(given(task, "checker2")).flash()
			.hasEntrySatisfying("message", (told) -> assertThat(told).asString().contains("задачу теперь выполняет"));
	}

	@Test
	void aPageOfARefusalIsInRussian() throws Exception {
		MvcTestResult answer = this.mvc.get()
			.uri("/board?desk=" + UUID.randomUUID())
			.header(HttpHeaders.ACCEPT_LANGUAGE, "ru")
			.with(this.newsroom.as("manager"))
			.exchange();
		assertThat(answer).hasStatus(404);
		isRussian(answer, "Такого отдела нет");
	}

	private MvcTestResult given(UUID task, String username) {
		return this.mvc.post()
			.uri("/board/tasks/" + task + "/assignee")
			.param("username", username)
			.header(HttpHeaders.ACCEPT_LANGUAGE, "ru")
			.with(this.newsroom.as("manager"))
			.with(csrf())
			.exchange();
	}

	private static void isRussian(MvcTestResult answer, String words) throws Exception {
		Document page = page(answer);
		assertThat(page.text()).contains(words).doesNotContain("??");
		assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ru");
		assertThat(page.title()).containsPattern("[а-я]").doesNotContain("??");
		assertThat(page.outerHtml()).doesNotContainPattern("\\?\\?[\\w.]+_ru\\?\\?");
	}

	private static Document page(MvcTestResult answer) throws Exception {
		return Jsoup.parse(answer.getMvcResult().getResponse().getContentAsString());
	}

}
