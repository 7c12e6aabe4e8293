package org.twosource.annotation;

import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** A paragraph for word processors, written word for word. */
final class WordText {

	private static final Map<Judgement, String> FILLS = Map.of(Judgement.CONFIRMED, "D5F0DF",
			Judgement.PARTLY_CONFIRMED, "E8F3CF", Judgement.UNVERIFIED, "E6E6E6", Judgement.DISPUTED, "FFE3C2",
			Judgement.FALSE, "FBD9D9", Judgement.RETRACTED, "E9E0F7", Judgement.OPEN, "F3F6F8");

	private final XWPFParagraph paragraph;

	private final boolean fromRight;

	WordText(XWPFParagraph paragraph, boolean fromRight) {
		this.paragraph = paragraph;
		this.fromRight = fromRight;
		if (fromRight) {
			CTPPr properties = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr()
					: paragraph.getCTP().addNewPPr();
			properties.addNewBidi();
		}
	}

	WordText add(String text) {
		return write(this.paragraph.createRun(), text, null);
	}

	WordText shaded(String text, Judgement judgement) {
		return write(this.paragraph.createRun(), text, judgement);
	}

	WordText link(String text, String address) {
		XWPFRun run = this.paragraph.createHyperlinkRun(address);
		run.setStyle("Hyperlink");
		return write(run, text, null);
	}

	WordText link(String text, String address, Judgement judgement) {
		XWPFRun run = this.paragraph.createHyperlinkRun(address);
		run.setStyle("Hyperlink");
		return write(run, text, judgement);
	}

	WordText footnote(XWPFDocument file, String text) {
		XWPFFootnote footnote = file.createFootnote();
		XWPFParagraph note = footnote.createParagraph();
		note.setStyle("FootnoteText");
		note.createRun().setText(plain(" " + text));
		this.paragraph.addFootnoteReference(footnote);
		return this;
	}

	/** A text without what XML cannot hold. */
	static String plain(String text) {
		return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\ufffd");
	}

	private WordText write(XWPFRun run, String text, @Nullable Judgement judgement) {
		CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
		if (judgement != null) {
			CTShd shade = properties.addNewShd();
			shade.setVal(STShd.CLEAR);
			shade.setColor("auto");
			shade.setFill(FILLS.get(judgement));
		}
		if (this.fromRight) {
			properties.addNewRtl();
		}
		run.setText(plain(text));
		return this;
	}

}
