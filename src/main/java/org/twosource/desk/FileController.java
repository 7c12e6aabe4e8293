package org.twosource.desk;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.custody.FileAccess;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.Uploads;
import org.twosource.file.Download;
import org.twosource.file.FileDetailReader;
import org.twosource.file.FilePreviews;
import org.twosource.file.FileStore;
import org.twosource.file.Picture;
import org.twosource.file.StoredFile;

/** Looking at the files of evidence without opening them, and sending them ahead. */
@Controller
class FileController {

	private final Evidence evidence;

	private final FileAccess access;

	private final FileStore files;

	private final FilePreviews previews;

	private final FileDetailReader details;

	private final Uploads uploads;

	FileController(Evidence evidence, FileAccess access, FileStore files, FilePreviews previews,
			FileDetailReader details, Uploads uploads) {
		this.evidence = evidence;
		this.access = access;
		this.files = files;
		this.previews = previews;
		this.details = details;
		this.uploads = uploads;
	}

	/** The file's preview and what it says about itself, as part of a page. */
	@GetMapping("/evidence/{id}/file-view")
	String view(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, @SignedIn Person me, Model model) {
		EvidenceItem item = this.evidence.get(id, me);
		StoredFile file = opened(item, me);
		model.addAttribute("item", item);
		model.addAttribute("file", file);
		model.addAttribute("page", Math.max(1, page));
		model.addAttribute("preview", this.previews.of(file));
		model.addAttribute("details", this.details.of(file));
		return "file-view :: view";
	}

	/** A picture of the file, or of one page of it; made by us, never the file itself. */
	@GetMapping("/evidence/{id}/preview")
	ResponseEntity<byte[]> preview(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page,
			@SignedIn Person me) {
		Picture picture = this.previews.picture(opened(this.evidence.get(id, me), me), page);
		return Download.sealed(ResponseEntity.ok())
			.contentType(MediaType.parseMediaType(picture.mediaType()))
			.cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
			.body(picture.bytes());
	}

	/** Takes a file in ahead of the form it belongs to, which then names it. */
	@PostMapping("/evidence/uploads")
	String upload(@RequestParam MultipartFile file, @SignedIn Person me, Locale locale, Model model,
			HttpServletResponse response) {
		try {
			String name = file.getOriginalFilename();
			model.addAttribute("kept", this.uploads.take((name != null) ? name : "", file, me));
			response.setStatus(HttpServletResponse.SC_CREATED);
		}
		catch (Refusal refusal) {
			model.addAttribute("why", refusal.in(locale));
			response.setStatus(refusal.status());
		}
		return "file-view :: uploaded";
	}

	/** The file of an item, which somebody is about to see some of. */
	private StoredFile opened(EvidenceItem item, Person me) {
		this.access.open(item, me, FileAccess.Way.PREVIEW);
		return this.files.get(item.sha256());
	}

}
