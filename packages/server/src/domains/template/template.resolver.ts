import { Arg, Args, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { idOf, one, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Waba } from '../waba/waba.entity.ts';
import { syncTemplates } from './sync-templates.ts';
import { templateWhere } from './template-list.ts';
import { templateProblems } from './template-problems.ts';
import { TemplateProblems, TemplateProblemsInput } from './template-problems.types.ts';
import { Template, TemplateConnection } from './template.entity.ts';
import { SyncTemplatesInput, TemplatesArgs } from './template.inputs.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of syncTemplates.' })
class SyncTemplatesPayload {
  @Field(() => Waba, {
    nullable: true,
    description: 'The account; its templateSync is PENDING until Meta has answered.',
  })
  waba?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class TemplateResolver {
  @Query(() => TemplateConnection, {
    description: 'Templates that the caller may see, by name; the languages of a name follow.',
  })
  templates(@Args(() => TemplatesArgs) args: TemplatesArgs): Read {
    const { wabaId, ...filter } = args.filter ?? {};
    const where = { ...templateWhere(filter), waba: idOf(Waba, wabaId) };
    return page(Template, args, where, { order: [['name', 'asc']] });
  }

  @Query(() => Template, {
    nullable: true,
    description: 'One template by its id; null when there is none to see.',
  })
  template(@Arg('id', () => ID, { description: 'Id, template_….' }) id: string): Read {
    return one(Template, { id: idOf(Template, id) });
  }

  @Query(() => TemplateProblems, {
    nullable: true,
    description:
      "Checks a template by Meta's documented rules before it is submitted. Nothing is stored or sent. Null only when wabaId or templateId names nothing to see, or the template is of another account.",
  })
  templateProblems(
    @Arg('input', () => TemplateProblemsInput, { description: 'The template.' })
    input: TemplateProblemsInput,
    @Ctx() ctx: Context,
  ): Promise<TemplateProblems | null> {
    return templateProblems(ctx, input);
  }

  @Mutation(() => SyncTemplatesPayload, {
    description:
      'Fetches all templates of an account from Meta. Returns at once; the work is done by a job.',
  })
  syncTemplates(
    @Arg('input', () => SyncTemplatesInput, { description: 'Which account.' })
    input: SyncTemplatesInput,
    @Ctx() ctx: Context,
  ): Promise<SyncTemplatesPayload> {
    return payload(async () => ({ waba: await syncTemplates(ctx, input) }));
  }
}
