package org.twosource.verification;

import camundajar.impl.scala.util.Either;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.FeelEngine$;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.impl.parser.ExpressionValidator;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.valuemapper.ValueMapper;

import org.springframework.util.ConcurrentLruCache;

/**
 * The engine's own FEEL, with what it makes anew for every cell of a decision table kept
 * ready: what a cell was parsed into, and the functions FEEL comes with. Whatever does
 * not come out well is left to the library, with its own words for what is wrong.
 */
class ReadyFeel extends ScalaFeelEngine {

	ReadyFeel() {
		super(null);
	}

	@Override
	protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions,
			ValueMapper.CompositeValueMapper valueMapper) {
		return new Ready(functions, valueMapper);
	}

	private static final class Ready extends FeelEngine {

		/** More than the cells of all tables that are in force at a time. */
		private static final int KEPT = 4_000;

		/** A table cannot call what is not FEEL's, as in {@link ScalaFeelEngine}. */
		private static final boolean EXTERNAL_FUNCTIONS = false;

		private final ConcurrentLruCache<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentLruCache<>(
				KEPT, super::parseExpression);

		private final ConcurrentLruCache<String, Either<Failure, ParsedExpression>> tests = new ConcurrentLruCache<>(
				KEPT, super::parseUnaryTests);

		private final ExpressionValidator validator = new ExpressionValidator(EXTERNAL_FUNCTIONS);

		private final FunctionProvider functions;

		private final FeelInterpreter interpreter;

		Ready(FunctionProvider functions, ValueMapper valueMapper) {
			super(functions, valueMapper, new Configuration(EXTERNAL_FUNCTIONS), FeelEngine$.MODULE$.defaultClock());
			this.functions = new BuiltinFunctions(clock(), valueMapper);
			this.interpreter = new FeelInterpreter(valueMapper);
		}

		@Override
		public Either<Failure, ParsedExpression> parseExpression(String expression) {
			return this.expressions.get(expression);
		}

		@Override
		public Either<Failure, ParsedExpression> parseUnaryTests(String expression) {
			return this.tests.get(expression);
		}

		@Override
		public EvaluationResult evaluate(ParsedExpression parsed, Context context) {
			EvalContext all = EvalContext.create(valueMapper(), this.functions).merge(context);
			if (this.validator.validateExpression(parsed.expression()).isEmpty()) {
				Val value = this.interpreter.eval(parsed.expression(), all);
				boolean well = !(value instanceof ValError) && !(value instanceof ValFatalError)
						&& all.failureCollector().failures().isEmpty();
				if (well) {
					return new SuccessfulEvaluationResult(valueMapper().unpackVal(value),
							all.failureCollector().failures());
				}
			}
			return super.evaluate(parsed, context);
		}

	}

}
