package org.twosource.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.twosource.Refusal;

/** Answers a refusal that no form catches with a page that says why and leads back. */
@ControllerAdvice(basePackageClasses = RefusedPages.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedPages {

	@ExceptionHandler
	String refused(Refusal refusal, Model model, HttpServletResponse response) {
		int status = refusal.status();
		response.setStatus(status);
		model.addAttribute("status", status);
		model.addAttribute("reason", refusal.in(LocaleContextHolder.getLocale()));
		return "error";
	}

}
