import { Arg, Query, Resolver } from 'type-graphql';
import { checkTemplate } from './check-template.ts';
import { TemplateProblems, TemplateProblemsInput } from './template-problems.types.ts';

@Resolver()
export class TemplateResolver {
  @Query(() => TemplateProblems, {
    description:
      "Checks a template by Meta's documented rules before it is submitted. Nothing is stored or sent.",
  })
  templateProblems(
    @Arg('input', () => TemplateProblemsInput, { description: 'The template.' })
    input: TemplateProblemsInput,
  ): TemplateProblems {
    return checkTemplate(input);
  }
}
