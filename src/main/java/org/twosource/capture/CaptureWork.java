package org.twosource.capture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Sentence;
import org.twosource.audit.Audit;
import org.twosource.file.FileStore;
import org.twosource.file.StoredFile;
import org.twosource.web.NotFetched;
import org.twosource.web.WebAddress;

/** Makes the captures that were asked for. */
@Component
public class CaptureWork {

	private final CaptureRows rows;

	private final PageCapture pages;

	private final FileStore files;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	CaptureWork(CaptureRows rows, PageCapture pages, FileStore files, Audit audit, ApplicationEventPublisher events) {
		this.events = events;
		this.rows = rows;
		this.pages = pages;
		this.files = files;
		this.audit = audit;
	}

	/**
	 * Captures what is at the address, which may take a minute or two. Not to be called
	 * within a transaction; nothing is kept yet.
	 * @return what was captured, to be closed
	 * @throws NotFetched when there is nothing to be had
	 */
	public MadeCapture make(UUID captureId) throws NotFetched {
		Capture capture = this.rows.find(captureId).orElseThrow(() -> Refusal.unknown("capture.unknown"));
		WebAddress address = WebAddress.of(capture.url()).orElseThrow(() -> NotFetched.forGood("evidence.url"));
		return this.pages.take(address);
	}

	/** Keeps what was captured, unless the capture is settled already. */
	@Transactional
	public void keep(UUID captureId, MadeCapture made) {
		StoredFile archive = this.files.store(new FileSystemResource(made.warc()));
		byte[] png = made.picture();
		StoredFile picture = (png != null) ? this.files.store(new ByteArrayResource(png)) : null;
		Capture.Content content = content(made, archive, picture);
		String text = made.text().text();
		if (this.rows.captured(captureId, content, text.isEmpty() ? null : text)) {
			Map<String, Object> details = new LinkedHashMap<>();
			details.put("url", content.finalUrl());
			details.put("sha256", archive.sha256());
			details.put("leftOut", content.leftOut().size());
			this.audit.record(Audit.PROCESS, "page captured", captureId, details);
			this.rows.find(captureId)
				.ifPresent((kept) -> this.events.publishEvent(new CaptureMade(captureId, kept.normal())));
		}
	}

	/** Keeps the reason why there is no capture, unless it is settled already. */
	@Transactional
	public void failed(UUID captureId, Sentence why) {
		if (this.rows.failed(captureId, why)) {
			this.audit.record(Audit.PROCESS, "page not captured", captureId, Map.of("reason", why.in(Locale.ENGLISH)));
		}
	}

	private static Capture.Content content(MadeCapture made, StoredFile archive, @Nullable StoredFile picture) {
		ReadableText text = made.text();
		return new Capture.Content(made.at(), made.answer().uri().toString(), made.answer().status(),
				made.answer().address().getHostAddress().replaceFirst("%.*", ""), made.answer().mediaType(),
				text.title(), text.language(), text.publishedOn(),
				text.text().isEmpty() ? null : CaptureRows.sum(text.text()), archive, picture, PageCapture.TOOL,
				List.copyOf(made.leftOut()));
	}

}
