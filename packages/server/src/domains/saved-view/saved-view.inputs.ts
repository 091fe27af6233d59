import { Field, ID, InputType, Int } from 'type-graphql';
import { PhoneNumberFilter, PhoneNumberOrder } from '../phone-number/phone-number.inputs.ts';
import { SavedViewLayout } from './saved-view.entity.ts';

@InputType({ description: 'A view to keep.' })
export class CreateSavedViewInput {
  @Field(() => String, { description: 'Name of its tab, 1 to 40 characters.' })
  name!: string;

  @Field(() => PhoneNumberFilter, { description: 'Which numbers it shows.' })
  filter!: PhoneNumberFilter;

  @Field(() => PhoneNumberOrder, { nullable: true, description: 'In which order.' })
  orderBy?: PhoneNumberOrder | null;

  @Field(() => SavedViewLayout, { defaultValue: 'LIST', description: 'As a list or as cards.' })
  layout!: SavedViewLayout;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place among the views, from 0; the last by default.',
  })
  position?: number | null;
}

@InputType({ description: 'What to change about a view; what is not given stays.' })
export class UpdateSavedViewInput {
  @Field(() => ID, { description: 'Id, view_….' })
  savedViewId!: string;

  @Field(() => String, { nullable: true, description: 'Name of its tab, 1 to 40 characters.' })
  name?: string | null;

  @Field(() => PhoneNumberFilter, { nullable: true, description: 'Which numbers it shows.' })
  filter?: PhoneNumberFilter | null;

  @Field(() => PhoneNumberOrder, { nullable: true, description: 'In which order.' })
  orderBy?: PhoneNumberOrder | null;

  @Field(() => SavedViewLayout, { nullable: true, description: 'As a list or as cards.' })
  layout?: SavedViewLayout | null;

  @Field(() => Int, { nullable: true, description: 'Its place among the views, from 0.' })
  position?: number | null;
}

@InputType({ description: 'Which view to delete.' })
export class DeleteSavedViewInput {
  @Field(() => ID, { description: 'Id, view_….' })
  savedViewId!: string;
}
