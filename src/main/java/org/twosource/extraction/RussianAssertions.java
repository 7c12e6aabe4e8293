package org.twosource.extraction;

import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells what a Russian clause without a figure is about, and whether anybody could check
 * it.
 */
final class RussianAssertions {

	private static final Set<String> AGENTS = RussianWords.list("russian-agents.txt");

	private static final Set<String> DEEDS = RussianWords.list("russian-deeds.txt");

	private static final Set<String> FUTURE = Set.of("будет", "будут", "станет", "станут", "сможет", "смогут", "может",
			"могут", "должен", "должна", "должны", "должно", "следует", "надо", "нужно", "необходимо", "пора", "хочет",
			"хотят", "хотел", "хотелось", "обещает", "обещают", "планирует", "планируют", "намерен", "намерена",
			"намерены", "собирается", "собираются", "готовится", "завтра", "надеемся", "надеется", "надеются",
			"ожидается", "ожидают", "грозит", "предстоит", "пусть", "бы", "вряд", "вероятно", "придется", "продержится",
			"понадобится", "окажется", "начнется", "пройдет", "появится", "выплатят", "выплатит", "потребуется",
			"примет", "рассмотрит", "рассмотрят", "решит", "решат", "откроют", "откроется", "закроют", "построят",
			"вернется", "вернутся", "приедет", "состоится", "сохранится", "вырастет", "упадет", "изменится");

	private static final Pattern NEXT = Pattern.compile(
			"(?:на следующей неделе|в следующем (?:году|месяце)|в будущем|в ближайш\\p{L}+|через (?:год|месяц|неделю)|к (?:лету|осени|зиме|весне)"
					+ "|до конца (?:года|месяца|недели))");

	private static final Pattern CAUSE = Pattern.compile("(?<!\\p{L})(?:из-за(?! (?:стола|рубежа|границы|угла|решетки))"
			+ "|потому что|поскольку|так как|в результате|вследствие|по вине|причин(?:ой|ою|а|ы|у)(?!\\p{L})|поводом"
			+ "|прив(?:ел|ела|ело|ели) к|приводит к|вызва(?:л|ла|ло|ли|н|на|но|ны)(?!\\p{L})|спровоцир\\p{L}+|связан\\p{L}? с"
			+ "|послужил\\p{L}? (?:причиной|поводом)|стал\\p{L}? (?:причиной|следствием|поводом)|объясняется|исход\\p{L}* .{0,20}решил"
			+ "|в ответ на|благодаря тому)");

	private static final Pattern OPINION = Pattern
		.compile("(?<!\\p{L})(?:прекрасн|ужасн|возмутительн|замечательн|к счастью|к сожалению|увы|хорошо бы|жаль)");

	/** What no one does. */
	private static final Pattern HAPPENING = Pattern
		.compile("(?:произош|случил|начал(?!и)|возник|состоял|длил|прекрат|сгор|рухн|обруш"
				+ "|победил|проход|прош|оказал|останов|наход|являет|был|стал|может|могут|продолжа|растет|вырос|упал).*");

	private static final int SHORTEST = 2;

	private RussianAssertions() {
	}

	/** What the clause is about; null when it is nothing anybody could check. */
	static @Nullable Kind kind(String clause) {
		String bare = clause.strip();
		if (bare.endsWith("?") || bare.endsWith("?»")) {
			return null;
		}
		String plain = RussianWords.plain(bare);
		RussianWords words = new RussianWords(plain, new Span(0, plain.length()));
		Reading reading = Reading.of(words);
		if (words.count() < SHORTEST || !reading.finite || reading.future || NEXT.matcher(plain).find()
				|| OPINION.matcher(plain).find()) {
			return null;
		}
		if (CAUSE.matcher(plain).find()) {
			return Kind.CAUSE;
		}
		return (reading.deed || (reading.agent && reading.active)) ? Kind.CONDUCT : Kind.EVENT;
	}

	/** Whether the clause says that somebody with power did or failed to do something. */
	static boolean agentActs(String clause) {
		String plain = RussianWords.plain(clause);
		Reading reading = Reading.of(new RussianWords(plain, new Span(0, plain.length())));
		return reading.agent && reading.active;
	}

	/**
	 * What the words of a clause show.
	 *
	 * @param finite whether it says that something is or was so
	 * @param active whether somebody did something
	 */
	private record Reading(boolean finite, boolean active, boolean agent, boolean deed, boolean future) {

		static Reading of(RussianWords words) {
			boolean finite = false;
			boolean active = false;
			boolean agent = false;
			boolean deed = false;
			boolean future = false;
			boolean possible = false;
			for (int i = 0; i < words.count(); i++) {
				String word = words.at(i);
				boolean past = RussianVerbs.isPast(word);
				finite |= past || RussianVerbs.isPassive(word) || RussianVerbs.isPresent(word) || word.equals("нет")
						|| word.equals("—") && i > 0;
				boolean present = RussianVerbs.isPresent(word);
				active |= (past || present) && !HAPPENING.matcher(word).matches();
				deed |= past && starts(DEEDS, word) && !word.endsWith("сь") && !word.endsWith("ся");
				deed |= word.matches("бездейств.*|(?:не )?меняли|замяли|вели|держали");
				agent |= !past && starts(AGENTS, word)
						&& !word.startsWith("суд") | word.matches("суд|суда|судья|судьи");
				future |= FUTURE.contains(word);
				possible |= word.equals("мог") || word.equals("могла") || word.equals("могли") || word.equals("могло");
			}
			return new Reading(finite || possible, active || possible, agent, deed, future);
		}

		private static boolean starts(Set<String> beginnings, String word) {
			for (int length = Math.min(12, word.length()); length >= 3; length--) {
				if (beginnings.contains(word.substring(0, length))) {
					return true;
				}
			}
			return false;
		}

	}

}
