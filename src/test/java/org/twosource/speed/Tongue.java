package org.twosource.speed;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A language of documents: what they say, with names and words in it that are different
 * in every copy, and always of the same length so that places in a text stay where they
 * are.
 */
enum Tongue {

	ENGLISH("en", "bdfgklmnprstvz", "aeiou", List.of("Zarupo", "Velomi", "Karodo"),
			List.of("zabeluk", "zorimat", "zufelod"),
			List.of("At least 7319 zabeluk fled Zarupo when a zorimat burned near the zufelod of Velomi",
					"Karodo ordered 7319 zabeluk moved out of Zarupo before the zorimat began",
					"Guards of Karodo closed 7319 zabeluk on the road between Zarupo and Velomi",
					"Hospitals in Zarupo treated 7319 zabeluk with zorimat during the zufelod",
					"The ministry paid Karodo for 7319 zabeluk never delivered to Velomi",
					"Floods destroyed 7319 zabeluk and one zorimat around Zarupo"),
			"""
					%s, officials said on Monday.

					Residents of Velomi told the River Post that the zufelod had been seen there twice this month, and \
					that nobody from the district office came. Karodo, who spoke for the council, called the account \
					exaggerated and said the registers were open to everybody (dispatch %s).
					"""),

	RUSSIAN("ru", "бвгдзклмнпрст", "аеиоу", List.of("Зарупо", "Веломи", "Кародо"),
			List.of("забелук", "зоримат", "зуфелод"),
			List.of("Не менее 7319 забелук покинули Зарупо, когда загорелся зоримат у Веломи",
					"Кародо приказал вывезти 7319 забелук из Зарупо до начала зуфелод",
					"Охрана Кародо перекрыла 7319 забелук на дороге между Зарупо и Веломи",
					"Больницы города Зарупо приняли 7319 забелук за время зуфелод",
					"Министерство заплатило Кародо за 7319 забелук, не доставленных в Веломи",
					"Паводок разрушил 7319 забелук и один зоримат вокруг Зарупо"),
			"""
					%s, сообщили в понедельник власти.

					Жители Веломи рассказали «Речной почте», что зуфелод видели там дважды за месяц и что из районной \
					управы никто не приехал. Кародо, выступавший от совета, назвал рассказ преувеличением и сказал, что \
					списки открыты для всех (депеша %s).
					"""),

	KAZAKH("kk", "бғгдзқлмнңрст", "аәеіоөұ", List.of("Жәрұпө", "Нәлөмі", "Қардұғ"),
			List.of("жәбелұқ", "жорімәт", "жұфелөд"),
			List.of("Кемінде 7319 жәбелұқ Жәрұпө қаласынан кетті, Нәлөмі маңында жорімәт өртенді",
					"Қардұғ жұфелөд басталғанға дейін 7319 жәбелұқ көшіруге бұйрық берді",
					"Қардұғ күзетшілері Жәрұпө мен Нәлөмі арасындағы 7319 жәбелұқ жолын жапты",
					"Жәрұпө ауруханалары жұфелөд кезінде 7319 жәбелұқ қабылдады",
					"Министрлік Нәлөмі жеріне жетпеген 7319 жәбелұқ үшін төледі",
					"Су тасқыны Жәрұпө маңында 7319 жәбелұқ пен жорімәт қиратты"),
			"""
					%s, деп хабарлады билік дүйсенбіде.

					Нәлөмі тұрғындары жұфелөд осы айда екі рет көрінгенін, ал аудан әкімдігінен ешкім келмегенін айтты. \
					Кеңес атынан сөйлеген Қардұғ бұл әңгімені асыра айтылған деп атап, тізімдер баршаға ашық екенін \
					мәлімдеді (хабар %s).
					""");

	/** A number that stands for one that is different in every copy. */
	static final String FIGURE = "7319";

	/** The most items of evidence of a claim. */
	static final int ITEMS = 10;

	private static final int WORDS = 8;

	final String code;

	final String consonants;

	final String vowels;

	/** Six letters each. */
	final List<String> names;

	/** Seven letters each. */
	final List<String> words;

	private final List<String> statements;

	private final String text;

	Tongue(String code, String consonants, String vowels, List<String> names, List<String> words,
			List<String> statements, String text) {
		this.code = code;
		this.consonants = consonants;
		this.vowels = vowels;
		this.names = names;
		this.words = words;
		this.statements = statements;
		this.text = text;
	}

	String statement(int number) {
		return this.statements.get(number % this.statements.size());
	}

	/**
	 * A document that begins with a statement.
	 * @param mark is in no other document
	 */
	String text(int number, String mark) {
		return this.text.formatted(statement(number), mark);
	}

	/**
	 * What an item of evidence says: words of its own, so that no item resembles another.
	 */
	String quote(int item) {
		StringBuilder quote = new StringBuilder(Population.capital(word(item, 0)));
		for (int i = 1; i < WORDS; i++) {
			quote.append(' ').append(word(item, i));
		}
		return quote.append(' ').append(this.names.get(item % 3)).append('.').toString();
	}

	/** Words that items of evidence are made of; each is another one in every copy. */
	List<String> wordsOfItems() {
		return IntStream.range(0, ITEMS)
			.boxed()
			.flatMap((item) -> IntStream.range(0, WORDS).mapToObj((i) -> word(item, i)))
			.toList();
	}

	private String word(int item, int place) {
		return name(100_000 + item * WORDS + place, 7);
	}

	/** The name of that rank, of as many letters as those of documents. */
	String name(int rank, int letters) {
		StringBuilder name = new StringBuilder();
		// Neighbours in rank are not neighbours in spelling.
		long rest = (rank * 7_919L + 13) % 250_007;
		for (int i = 0; i < letters; i++) {
			String from = (i % 2 == 0) ? this.consonants : this.vowels;
			name.append(from.charAt((int) (rest % from.length())));
			rest /= from.length();
			if (i == 5) {
				rest = rank;
			}
		}
		return name.toString();
	}

}
